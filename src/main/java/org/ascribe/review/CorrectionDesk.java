package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ascribe.article.Amendments;
import org.ascribe.article.Fate;
import org.ascribe.article.Quotation;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.Shelf;
import org.ascribe.article.Speaker;
import org.ascribe.journal.Journal;
import org.ascribe.store.Refusal;

/**
 * Where people correct what the machine found; a correction is shared, so that of two on the same sight one is refused.
 * It stands until somebody takes it back by a further one: no rule changes it.
 */
@ApplicationScoped
@Transactional
public class CorrectionDesk {
    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST_REASON = 10_000;

    private final Shelf shelf;
    private final Amendments amendments;
    private final Corrections corrections;
    private final Journal journal;
    private final Clock clock;

    CorrectionDesk(Shelf shelf, Amendments amendments, Corrections corrections, Journal journal, Clock clock) {
        this.shelf = shelf;
        this.amendments = amendments;
        this.corrections = corrections;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What was corrected about a quotation.
     *
     * @throws Refusal 404 where there is none of that id
     */
    public CorrectedJson of(long id) {
        QuotationJson quotation = shelf.quotation(id);
        List<CorrectionJson> history =
                corrections.ofQuotation(id).stream().map(CorrectionJson::of).toList();
        return new CorrectedJson(
                id,
                quotation.fate(),
                quotation.speaker(),
                CorrectedJson.machineSpeaker(history, quotation.givenSpeaker()),
                history,
                String.valueOf(quotation.version()));
    }

    /** What was corrected in an article, by the id of the quotation. */
    Map<Long, List<CorrectionJson>> ofArticle(long article) {
        return corrections.ofArticle(article).stream()
                .collect(Collectors.groupingBy(
                        each -> each.quotation.id(), Collectors.mapping(CorrectionJson::of, Collectors.toList())));
    }

    /**
     * Changes a quotation, and holds it against the machine.
     *
     * @param seen the tag of the corrections as this person saw them
     * @throws Refusal 412 where the quotation was changed since, 409 for one that is not current, 422 for a field
     */
    public CorrectedJson correct(long id, CorrectionForm form, String by, String seen) {
        Quotation quotation = locked(id, seen);
        if (quotation.fate() != Fate.CURRENT) {
            throw Refusal.conflict("This is not a quotation of the article any more: there is nothing to correct.");
        }
        Correction correction = blank(quotation, Change.of(form.change()), form.reason(), by);
        switch (correction.change) {
            case SPEAKER -> {
                String name = Proofs.words("speaker", form.speaker(), LONGEST_NAME);
                Speaker now = quotation.speaker();
                if (Objects.equals(name, name(now))
                        || now != null && Objects.equals(name, now.main().name())) {
                    throw Refusal.invalid("speaker", "That is who speaks here already: write another name.");
                }
                correction.speakerAfter = amendments.speaker(name);
                amendments.attribute(quotation, correction.speakerAfter, true);
            }
            case NOT_A_QUOTATION -> amendments.settle(quotation, Fate.NOT_A_QUOTATION, true);
        }
        append(correction);
        return of(id);
    }

    /**
     * Takes the newest correction that stands back by a further one, whoever made it.
     *
     * @throws Refusal 412 where the quotation was changed since, 409 where no correction stands, 422 without a reason
     */
    public CorrectedJson undo(long id, String reason, String by, String seen) {
        Quotation quotation = locked(id, seen);
        List<CorrectionJson> standing = of(id).standing();
        if (standing.isEmpty()) {
            throw Refusal.conflict("No correction of this quotation stands: there is nothing to take back.");
        }
        long newest = standing.get(standing.size() - 1).id();
        Correction last = corrections.ofQuotation(id).stream()
                .filter(each -> each.id == newest)
                .findFirst()
                .orElseThrow();
        Correction undo = blank(quotation, last.change, reason, by);
        undo.undoes = last;
        boolean held = standing.size() > 1;
        switch (last.change) {
            case SPEAKER -> {
                undo.speakerAfter = last.speakerBefore;
                amendments.attribute(quotation, last.speakerBefore, held);
            }
            case NOT_A_QUOTATION -> amendments.settle(quotation, Fate.CURRENT, held);
        }
        append(undo);
        return of(id);
    }

    private Quotation locked(long id, String seen) {
        Quotation quotation = amendments.locked(id);
        if (!seen.equals("*") && !seen.equals(String.valueOf(quotation.version()))) {
            throw Refusal.of(
                    Refusal.Cause.STALE,
                    "If-Match",
                    "This quotation was changed since you looked at it: look at it again and decide again.");
        }
        return quotation;
    }

    private Correction blank(Quotation quotation, Change change, String reason, String by) {
        Correction correction = new Correction();
        correction.quotation = quotation;
        correction.change = change;
        correction.speakerBefore = quotation.speaker();
        correction.speakerAfter = quotation.speaker();
        correction.reason = Proofs.words("reason", reason, LONGEST_REASON);
        if (correction.reason == null) {
            throw Refusal.invalid("reason", "The reason is missing: say why the machine is wrong here.");
        }
        correction.decidedBy = by;
        correction.decidedAt = clock.instant();
        return correction;
    }

    private void append(Correction correction) {
        long quotation = correction.quotation.id();
        correction.ordinal = corrections.ofQuotation(quotation).size() + 1;
        corrections.add(correction);
        Map<String, Object> payload = new HashMap<>();
        payload.put("quotation", quotation);
        payload.put("change", correction.change.word());
        payload.put("speakerBefore", name(correction.speakerBefore));
        payload.put("speakerAfter", name(correction.speakerAfter));
        payload.put("reason", correction.reason);
        payload.put("undoes", correction.undoes == null ? null : correction.undoes.id);
        String action = correction.undoes == null ? "quotation.corrected" : "quotation.correction-undone";
        // Of a subject of its own: entries on a quotation are hidden while opinions on it are.
        journal.append(correction.decidedBy, action, "correction/" + correction.id, payload);
    }

    private static String name(Speaker speaker) {
        return speaker == null ? null : speaker.name();
    }
}
