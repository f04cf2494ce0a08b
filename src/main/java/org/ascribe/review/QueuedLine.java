package org.ascribe.review;

import java.time.LocalDate;
import org.ascribe.extraction.QuoteKind;

/** A line of the queue with what a list shows of it, as nobody in particular sees it. */
record QueuedLine(
        long id,
        Question question,
        long article,
        String title,
        String publisher,
        LocalDate publishedOn,
        long quotation,
        Long claim,
        String quotationWords,
        String claimWords,
        String speaker,
        QuoteKind kind,
        State state,
        String givenBy,
        boolean veiled,
        boolean stale) {
    /** The state as that viewer may see it; null where it is asked no more. */
    State state(Onlooker viewer) {
        return state == State.AWAITING && viewer.judges() && !viewer.name().equals(givenBy) ? State.UNREVIEWED : state;
    }

    /** Whether that viewer may see that what stood there before was judged. */
    boolean stale(Onlooker viewer, boolean mine) {
        return stale && (!veiled || !viewer.judges() || mine);
    }
}
