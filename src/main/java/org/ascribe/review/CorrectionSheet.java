package org.ascribe.review;

import java.util.List;
import org.ascribe.article.QuotationJson;
import org.ascribe.store.Refusal;

/**
 * The page on which a quotation is corrected.
 *
 * @param form what is in its fields
 * @param claims those that can be changed
 * @param wanted where the form says otherwise than what stands
 * @param refusal why the form was not taken; null where it was not sent or only looked at
 */
public record CorrectionSheet(
        QuotationJson quotation,
        CorrectedJson corrected,
        MarkingForm form,
        Marking marking,
        List<ClaimChoice> claims,
        List<Difference> wanted,
        Refusal refusal) {
    /**
     * A claim that can be changed.
     *
     * @param numbers of its words, see {@link org.ascribe.text.NumberedWords}
     */
    public record ClaimChoice(long id, String words, String numbers, boolean chosen) {}

    /** Whether somebody was faster. */
    public boolean isClash() {
        return refusal != null && refusal.cause() == Refusal.Cause.STALE;
    }

    /** Who made the newest correction; null for nobody. */
    public CorrectionJson newest() {
        List<CorrectionJson> history = corrected.history();
        return history.isEmpty() ? null : history.get(history.size() - 1);
    }
}
