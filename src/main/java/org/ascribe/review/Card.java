package org.ascribe.review;

import java.util.List;
import org.ascribe.article.DoubtJson;
import org.ascribe.article.QuotationJson;

/**
 * A quotation as the page of its article shows it beside the text.
 *
 * @param asked the question of attribution first, then that of accuracy for each claim
 * @param doubts what the machine could not settle within its words
 * @param earlier what was found here before the rules changed, and what was judged before a correction
 * @param lost the questions on claims that are found no longer, as far as the viewer may see verdicts on them
 * @param differences what people say otherwise than the machine
 * @param notes as far as the viewer may see them
 */
public record Card(
        QuotationJson quotation,
        List<Asked> asked,
        List<DoubtJson> doubts,
        List<Rewording> earlier,
        List<Asked> lost,
        List<Difference> differences,
        List<NoteJson> notes) {
    /** Where its attribution stands: the state that colours its mark in the text. */
    public State state() {
        return asked.get(0).subject().standing();
    }

    /** The ids of the rules that found it, one after the other. */
    public List<String> rules() {
        return List.of(quotation.rule().split("\\+"));
    }

    boolean holds(DoubtJson doubt) {
        return quotation.content().stream()
                .anyMatch(part -> part.span().overlaps(doubt.span().span()));
    }
}
