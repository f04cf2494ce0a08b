package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.ascribe.article.Places;
import org.ascribe.article.SpanJson;

/**
 * A line of the history of corrections of a quotation, as programs see it.
 *
 * @param change its word; see {@link Change}
 * @param speakerBefore null where nobody was named
 * @param speakerAfter null where nobody is named
 * @param before what it changed, in words: the speaker, the role, the kind, the words of the text; null for nothing
 * @param after what is there after it; null for nothing
 * @param placeBefore where the words were that it changed; empty where it changed none
 * @param placeAfter where they are after it
 * @param reason null where none was given
 * @param undoes the id of the correction that it takes back; null where it takes none back
 */
public record CorrectionJson(
        long id,
        String change,
        String speakerBefore,
        String speakerAfter,
        String before,
        String after,
        List<SpanJson> placeBefore,
        List<SpanJson> placeAfter,
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
                correction.before(),
                correction.after(),
                place(correction.change, correction.valueBefore),
                place(correction.change, correction.valueAfter),
                correction.reason,
                correction.decidedBy,
                correction.decidedAt,
                correction.undoes == null ? null : correction.undoes.id);
    }

    private static List<SpanJson> place(Change change, String value) {
        return switch (change) {
            case CONTENT, CUE, MENTION, CLAIM, CLAIM_ADDED, CLAIM_REMOVED, ADDED -> SpanJson.of(Places.spans(value));
            case SPEAKER, ROLE, KIND, NOT_A_QUOTATION -> List.of();
        };
    }

    /** Whether it is about who spoke. */
    @JsonIgnore
    public boolean isOfSpeaker() {
        return change.equals(Change.SPEAKER.word());
    }

    /** Whether it is about a quotation that the machine missed. */
    @JsonIgnore
    public boolean isAddition() {
        return change.equals(Change.ADDED.word());
    }

    /** What it is about, for a reader. */
    @JsonIgnore
    public String label() {
        return Change.named(change).label();
    }

    /** When it was decided, for a reader. */
    @JsonIgnore
    public String moment() {
        return Moment.of(at);
    }
}
