package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A question in the queue, as one viewer may see it.
 *
 * @param question attribution or accuracy
 * @param publisher null where it is not known
 * @param publishedOn null where it is not known
 * @param claim null for the question of attribution
 * @param words of the claim, or of the quotation
 * @param speaker null where the text does not settle it
 * @param kind direct, mixed or indirect
 * @param state its word; null where it is asked no more
 * @param stale whether somebody judged what stood there before, and not what stands there now
 * @param mine whether this viewer decided it
 * @param leases who else has the article open
 */
public record QueuedQuestion(
        String question,
        long article,
        String title,
        String publisher,
        LocalDate publishedOn,
        long quotation,
        Long claim,
        String words,
        String speaker,
        String kind,
        String state,
        boolean stale,
        boolean mine,
        List<LeaseJson> leases,
        @JsonIgnore State standing,
        @JsonIgnore Question asked) {
    static QueuedQuestion of(QueuedLine line, Onlooker viewer, boolean mine, List<LeaseJson> leases) {
        State state = line.state(viewer);
        return new QueuedQuestion(
                line.question().word(),
                line.article(),
                line.title(),
                line.publisher(),
                line.publishedOn(),
                line.quotation(),
                line.claim(),
                line.claimWords() == null ? line.quotationWords() : line.claimWords(),
                line.speaker(),
                line.kind().name().toLowerCase(Locale.ROOT),
                state == null ? null : state.word(),
                line.stale(viewer, mine),
                mine,
                leases,
                state,
                line.question());
    }

    /** Where it is judged. */
    @JsonIgnore
    public String address() {
        return "/articles/" + article + "#card-" + quotation;
    }
}
