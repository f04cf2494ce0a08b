package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.ascribe.article.Amendments;
import org.ascribe.article.ClaimAmendments;
import org.ascribe.article.Fate;
import org.ascribe.article.Particulars;
import org.ascribe.article.Places;
import org.ascribe.article.Quotation;
import org.ascribe.store.Refusal;
import org.ascribe.text.Span;

/** Takes a correction back: what it changed is as it was before it. */
@ApplicationScoped
class Withdrawal {
    private final Amendments amendments;
    private final ClaimAmendments claims;

    Withdrawal(Amendments amendments, ClaimAmendments claims) {
        this.amendments = amendments;
        this.claims = claims;
    }

    /**
     * Puts back what was there, within the transaction of its caller.
     *
     * @param undo the correction that says so
     * @param held whether another correction of the quotation still stands
     * @throws Refusal 409 where another quotation has the words by now
     */
    void apply(Correction undo, boolean held) {
        Correction last = undo.undoes;
        Quotation quotation = undo.quotation;
        Particulars now = Particulars.of(quotation);
        undo.speakerAfter = last.change == Change.SPEAKER ? last.speakerBefore : undo.speakerAfter;
        undo.changes(last.valueAfter, last.valueBefore, last.wordsAfter, last.wordsBefore);
        switch (last.change) {
            case SPEAKER -> amendments.amend(quotation, now.withSpeaker(last.speakerBefore), held);
            case ROLE -> amendments.amend(quotation, now.withRole(last.valueBefore), held);
            case KIND -> amendments.amend(quotation, now.withKind(Corrector.kind(last.valueBefore)), held);
            case CUE -> amendments.amend(quotation, now.withCue(place(last)), held);
            case MENTION -> amendments.amend(quotation, now.withMention(place(last)), held);
            case CONTENT -> {
                roomFor(() -> amendments.move(quotation, Places.spans(last.valueBefore), held));
                restore(quotation, last);
            }
            case CLAIM, CLAIM_ADDED, CLAIM_REMOVED -> {
                restore(quotation, last);
                amendments.hold(quotation, held);
            }
            case NOT_A_QUOTATION -> roomFor(() -> amendments.settle(quotation, Fate.CURRENT, held));
            case ADDED -> amendments.settle(quotation, Fate.STALE, false);
        }
    }

    private static Span place(Correction last) {
        return last.valueBefore == null ? null : Places.spans(last.valueBefore).get(0);
    }

    private void restore(Quotation quotation, Correction last) {
        List<Long> ids = Arrays.stream(last.claimsBefore.split(" "))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
        claims.restore(quotation, amendments.text(quotation.article().id()), ids);
    }

    /** What was no field of the form is no fault in it. */
    private static void roomFor(Runnable change) {
        try {
            change.run();
        } catch (Refusal taken) {
            throw Refusal.conflict(taken.getMessage());
        }
    }
}
