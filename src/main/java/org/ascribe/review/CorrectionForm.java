package org.ascribe.review;

import java.util.List;
import org.ascribe.article.FillJson;
import org.ascribe.article.SpanJson;

/**
 * A correction as it is handed in; of its fields only those of the change are read.
 *
 * @param change its word; see {@link Change}
 * @param speaker the full name of who spoke; null or blank where the text does not settle it
 * @param speakerId instead of a name, the id of a speaker who is known; null otherwise
 * @param role what the text calls the speaker; null or blank for nothing
 * @param kind direct, indirect or mixed
 * @param content where the words of the quotation, or those of the claim, stand
 * @param cue where the attributing words stand; null for none
 * @param mention where the text says who spoke; null for nowhere
 * @param claim the id of the claim that is changed or removed
 * @param fills what stands in the brackets of the claim; null to keep what still belongs there
 * @param reason why; needed for speaker and not-a-quotation
 */
public record CorrectionForm(
        String change,
        String speaker,
        Long speakerId,
        String role,
        String kind,
        List<SpanJson> content,
        SpanJson cue,
        SpanJson mention,
        Long claim,
        List<FillJson> fills,
        String reason) {
    /** Says that somebody else spoke. */
    static CorrectionForm speaker(long id, String reason) {
        return new CorrectionForm(Change.SPEAKER.word(), null, id, null, null, null, null, null, null, null, reason);
    }
}
