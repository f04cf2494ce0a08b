package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ascribe.article.Claim;
import org.ascribe.store.Refusal;
import org.hibernate.StatelessSession;

/** Where people decide: each decision is one transaction that appends a verdict, its evidence and a journal entry. */
@ApplicationScoped
@Transactional
public class Desk {
    private static final int LONGEST_REASON = 10_000;

    private final StatelessSession session;
    private final Admission admission;
    private final Judged judged;
    private final Verdicts verdicts;
    private final Minutes minutes;
    private final Reviews reviews;
    private final Scales scales;
    private final Clock clock;

    Desk(
            StatelessSession session,
            Admission admission,
            Judged judged,
            Verdicts verdicts,
            Minutes minutes,
            Reviews reviews,
            Scales scales,
            Clock clock) {
        this.session = session;
        this.admission = admission;
        this.judged = judged;
        this.verdicts = verdicts;
        this.minutes = minutes;
        this.reviews = reviews;
        this.scales = scales;
        this.clock = clock;
    }

    /**
     * Appends one reviewer's answer.
     *
     * @param seen the tag of the question as this person saw it; only a decision of the same person in between conflicts
     * @throws Conflict where this person has decided it in between, in another window
     * @throws Refusal 409 where both opinions are in, 422 for a field that is missing or wrong
     */
    public SubjectJson decide(Subject subject, VerdictForm form, Onlooker by, String seen) {
        Standing standing = admission.locked(subject);
        admission.requireOwn(subject, by, seen);
        admission.requireSeat(standing, by);
        append(verdict(subject, form, by, Act.OPINION), form.evidence());
        return reviews.of(subject, by);
    }

    /**
     * Settles a disagreement of two reviewers.
     *
     * @param seen the tag of the question as this person saw it; any decision in between conflicts
     * @throws Conflict where anybody has decided it in between
     * @throws Refusal 403 for one of the two reviewers, 409 without a disagreement, 422 for a field
     */
    public SubjectJson resolve(Subject subject, VerdictForm form, Onlooker by, String seen) {
        Standing standing = admission.locked(subject);
        SubjectJson now = reviews.of(subject, by);
        if (!now.tag().equals(seen) && !seen.equals("*")) {
            throw new Conflict(now);
        }
        if (standing.reviewers().contains(by.name())) {
            throw Refusal.forbidden("You gave one of the two opinions: let another editor settle it.");
        }
        if (!standing.disagrees()) {
            throw Refusal.conflict("There is no disagreement on this question: nothing is to be settled.");
        }
        Verdict resolution = verdict(subject, form, by, Act.RESOLUTION);
        if (resolution.reason == null) {
            throw Refusal.invalid("reason", "The reason is missing: say why it is settled like this.");
        }
        append(resolution, form.evidence());
        return reviews.of(subject, by);
    }

    /**
     * Takes this person's last decision back by a new one that goes back to the one before it.
     *
     * @throws Conflict where this person has decided it in between, in another window
     * @throws Refusal 409 without a decision of this person, or where its place was taken
     */
    public SubjectJson undo(Subject subject, Onlooker by, String seen) {
        Standing standing = admission.locked(subject);
        admission.requireOwn(subject, by, seen);
        Verdict last = standing.lastOf(by.name());
        if (last == null) {
            throw Refusal.conflict("You have not decided this question: there is nothing to undo.");
        }
        Verdict before = standing.before(last);
        Verdict undo = blank(subject, by, last.act);
        undo.undoes = last;
        if (before != null && before.outcome != null) {
            if (last.act == Act.OPINION) {
                admission.requireSeat(standing, by);
            }
            undo.outcome = before.outcome;
            undo.scaleValue = before.scaleValue;
            undo.reason = before.reason;
        }
        minutes.append(undo, undo.outcome == null ? List.of() : minutes.copies(before));
        return reviews.of(subject, by);
    }

    /**
     * Gives the verdict of this person on the words or the speaker of before to those of now.
     *
     * @throws Conflict where this person has decided it in between, in another window
     * @throws Refusal 409 without such a verdict, and where this person has judged what is there now
     */
    public SubjectJson carry(Subject subject, Onlooker by, String seen) {
        Standing standing = admission.locked(subject);
        admission.requireOwn(subject, by, seen);
        admission.requireSeat(standing, by);
        if (standing.opinions().stream().anyMatch(opinion -> opinion.isBy(by.name()))) {
            throw Refusal.conflict("You have judged what is there now: nothing of before is to be carried over.");
        }
        Verdict earlier = carriable(subject, by);
        Verdict carried = blank(subject, by, Act.OPINION);
        carried.carries = earlier;
        carried.outcome = earlier.outcome;
        carried.scaleValue = earlier.scaleValue;
        carried.reason = earlier.reason;
        List<Evidence> evidence = minutes.copies(earlier);
        evidence.forEach(each -> each.nowOf(carried.quotation));
        minutes.append(carried, evidence);
        return reviews.of(subject, by);
    }

    private Verdict carriable(Subject subject, Onlooker by) {
        List<Verdict> ever = subject.claim() == null
                ? verdicts.onQuotation(subject.quotation(), by.name())
                : verdicts.beforeClaim(subject.claim(), by.name());
        return ever.stream()
                .filter(verdict -> verdict.act == Act.OPINION)
                .reduce((earlier, later) -> later)
                .filter(verdict -> verdict.outcome != null)
                .orElseThrow(() -> Refusal.conflict(
                        "You have not judged what stood here before: there is no verdict to carry over."));
    }

    private Verdict verdict(Subject subject, VerdictForm form, Onlooker by, Act act) {
        Verdict verdict = blank(subject, by, act);
        Answer answer = Answer.of(form, scales.of(subject.question()));
        verdict.outcome = answer.outcome();
        verdict.scaleValue = answer.value();
        verdict.reason = Proofs.words("reason", form.reason(), LONGEST_REASON);
        return verdict;
    }

    private Verdict blank(Subject subject, Onlooker by, Act act) {
        Verdict verdict = new Verdict();
        verdict.quotation = judged.quotation(subject.quotation()).orElseThrow();
        verdict.claim = subject.claim() == null ? null : session.get(Claim.class, subject.claim());
        verdict.question = subject.question();
        verdict.act = act;
        verdict.restsOn(verdict.quotation);
        verdict.decidedBy = by.name();
        verdict.decidedAt = clock.instant();
        return verdict;
    }

    private void append(Verdict verdict, List<EvidenceForm> forms) {
        List<Evidence> evidence = new Proofs(verdict.question, verdict.quotation, LocalDate.now(clock)).of(forms);
        if (verdict.outcome != Outcome.OPEN && evidence.isEmpty()) {
            throw Refusal.invalid(
                    "evidence",
                    "A verdict that is not open rests on evidence: give an address or a document"
                            + (verdict.question == Question.ATTRIBUTION ? ", or the article's own words." : "."));
        }
        minutes.append(verdict, evidence);
    }
}
