package org.ascribe.review;

import java.util.List;
import org.ascribe.article.FillJson;
import org.ascribe.article.Passages;
import org.ascribe.article.SpanJson;
import org.ascribe.extraction.ClaimFill;
import org.ascribe.store.Refusal;
import org.ascribe.text.SourceText;

/** Looks through what somebody wants in the brackets of a claim: it is words of the article too. */
final class Fillings {
    private Fillings() {}

    /** In reading order; 422 for a place that is none. */
    static List<ClaimFill> of(SourceText text, List<FillJson> given) {
        Passages passages = new Passages(text);
        return given.stream()
                .map(fill -> {
                    if (fill == null || fill.span() == null) {
                        throw Refusal.invalid("fills", "A bracket has no words: say where they stand.");
                    }
                    SpanJson word = new SpanJson(Math.max(0, fill.at() - 1), fill.at());
                    if (!Character.isLetterOrDigit(
                            text.at(passages.one("fills", word).end() - 1))) {
                        throw Refusal.invalid("fills", "No word ends at " + fill.at() + ": give the end of a pronoun.");
                    }
                    return new ClaimFill(
                            fill.at(),
                            passages.of("fills", List.of(fill.span())).get(0));
                })
                .sorted((one, other) -> Integer.compare(one.at(), other.at()))
                .toList();
    }
}
