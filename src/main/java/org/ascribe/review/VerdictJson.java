package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.ascribe.article.SpanJson;

/**
 * A line of the history of a question, as programs see it.
 *
 * @param act opinion or resolution
 * @param outcome verified, disputed or open; null where an undo went back to no answer
 * @param value the finer answer; null for none
 * @param answer the name of the finer answer, or the outcome without one
 * @param before what the same person had answered before; null for nothing
 * @param carries the id of the same person's verdict on the words or speaker of before; null where it is none
 * @param stale whether the quotation has other words, another kind or another speaker by now, so that it counts no more
 * @param on what was judged, in words, where that is stale; null otherwise
 * @param place where the words stood that were judged
 * @param undoes the id of the verdict that it takes back; null where it takes none back
 */
public record VerdictJson(
        long id,
        String act,
        String outcome,
        String value,
        String answer,
        String before,
        String reason,
        String by,
        Instant at,
        Long undoes,
        Long carries,
        boolean stale,
        String on,
        @JsonIgnore List<SpanJson> place,
        List<EvidenceJson> evidence) {
    boolean isOpinionOf(Onlooker person) {
        return by.equals(person.name()) && act.equals("opinion");
    }

    /** When it was decided, for a reader. */
    @JsonIgnore
    public String moment() {
        return Moment.of(at);
    }
}
