package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.ascribe.article.Fate;
import org.ascribe.article.Quotation;
import org.ascribe.store.Refusal;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Lets one person at a time decide a question, on sight of what is there, within the transaction of its caller. */
@ApplicationScoped
class Admission {
    private final StatelessSession session;
    private final Judged judged;
    private final Reviews reviews;

    Admission(StatelessSession session, Judged judged, Reviews reviews) {
        this.session = session;
        this.judged = judged;
        this.reviews = reviews;
    }

    /** The question's history; nobody else decides on the same quotation until this transaction ends. */
    Standing locked(Subject subject) {
        session.get(Quotation.class, subject.quotation(), LockMode.PESSIMISTIC_WRITE);
        Quotation quotation = judged.quotation(subject.quotation()).orElseThrow();
        Fate fate = subject.claim() == null || quotation.fate() != Fate.CURRENT
                ? quotation.fate()
                : judged.claim(subject.claim()).orElseThrow().fate();
        switch (fate) {
            case CURRENT -> {}
            case STALE ->
                throw Refusal.conflict("The newest rules or a correction have other words here: look at the article's"
                        + " page and judge those; nothing of what was decided on the old ones is lost.");
            case NOT_A_QUOTATION ->
                throw Refusal.conflict("Somebody said that this is no quotation: take that correction back first.");
        }
        return reviews.standing(subject, quotation.article().opinions());
    }

    void requireOwn(Subject subject, Onlooker by, String seen) {
        SubjectJson now = reviews.of(subject, by);
        if (!now.isAsSeen(seen)) {
            throw new Conflict(now);
        }
    }

    void requireSeat(Standing standing, Onlooker by) {
        if (!standing.seats(by.name())) {
            throw Refusal.conflict("Two opinions on this question are in: no further one is needed.");
        }
    }
}
