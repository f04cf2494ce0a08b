package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * A line of the history of corrections of a quotation, as programs see it.
 *
 * @param change speaker or not-a-quotation
 * @param speakerBefore null where nobody was named
 * @param speakerAfter null where nobody is named
 * @param undoes the id of the correction that it takes back; null where it takes none back
 */
public record CorrectionJson(
        long id,
        String change,
        String speakerBefore,
        String speakerAfter,
        String reason,
        String by,
        Instant at,
        Long undoes) {
    static CorrectionJson of(Correction correction) {
        return new CorrectionJson(
                correction.id,
                correction.change.word(),
                correction.speakerBefore == null ? null : correction.speakerBefore.name(),
                correction.speakerAfter == null ? null : correction.speakerAfter.name(),
                correction.reason,
                correction.decidedBy,
                correction.decidedAt,
                correction.undoes == null ? null : correction.undoes.id);
    }

    /** Whether it is about who spoke. */
    @JsonIgnore
    public boolean isOfSpeaker() {
        return change.equals(Change.SPEAKER.word());
    }

    /** When it was decided, for a reader. */
    @JsonIgnore
    public String moment() {
        return Moment.of(at);
    }
}
