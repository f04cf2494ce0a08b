package org.ascribe.article;

/**
 * What stands in brackets beside a pronoun of a claim, as programs see it.
 *
 * @param at where the pronoun ends, in Java chars of the article's text
 * @param span where the words that it stands for stand
 */
public record FillJson(int at, SpanJson span) {
    static FillJson of(KeptFill fill) {
        return new FillJson(fill.at(), new SpanJson(fill.from(), fill.to()));
    }
}
