package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.ascribe.article.MentionJson;
import org.ascribe.article.RoleJson;
import org.ascribe.article.SpeakerJson;

/**
 * All that is known of a speaker besides the quotations themselves.
 *
 * @param mentions how the texts call it, the most frequent first
 * @param roles in which it spoke, the earliest first
 * @param twins other speakers with the same id at Wikidata
 * @param history what people changed about it and those that are shown under it, the newest first
 */
public record SpeakerSheet(
        @JsonUnwrapped SpeakerLine line,
        List<MentionJson> mentions,
        List<RoleJson> roles,
        List<SpeakerJson> twins,
        List<SpeakerChangeJson> history) {
    /** The speaker itself. */
    SpeakerJson speaker() {
        return line.speaker();
    }

    /** What was changed last; null for nothing ever. */
    SpeakerChangeJson newest() {
        return history.isEmpty() ? null : history.get(0);
    }
}
