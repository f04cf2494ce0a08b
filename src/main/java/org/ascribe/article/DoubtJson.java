package org.ascribe.article;

/** Something the machine could not settle, as programs see it. */
public record DoubtJson(SpanJson span, String message) {
    static DoubtJson of(ArticleDoubt doubt) {
        return new DoubtJson(SpanJson.of(doubt.span()), doubt.message());
    }
}
