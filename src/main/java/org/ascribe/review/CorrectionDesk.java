package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ascribe.article.Amendments;
import org.ascribe.article.Fate;
import org.ascribe.article.Particulars;
import org.ascribe.article.Passages;
import org.ascribe.article.Places;
import org.ascribe.article.Quotation;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.Shelf;
import org.ascribe.store.Refusal;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/**
 * Where people correct what the machine found; a correction is shared, so that of two on the same sight one is refused.
 * It stands until somebody takes it back by a further one: no rule changes it.
 */
@ApplicationScoped
@Transactional
public class CorrectionDesk {
    private static final int LONGEST_REASON = 10_000;

    private final Shelf shelf;
    private final Amendments amendments;
    private final Corrector corrector;
    private final Withdrawal withdrawal;
    private final Corrections corrections;
    private final CorrectionLog log;
    private final Clock clock;

    CorrectionDesk(
            Shelf shelf,
            Amendments amendments,
            Corrector corrector,
            Withdrawal withdrawal,
            Corrections corrections,
            CorrectionLog log,
            Clock clock) {
        this.shelf = shelf;
        this.amendments = amendments;
        this.corrector = corrector;
        this.withdrawal = withdrawal;
        this.corrections = corrections;
        this.log = log;
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
                Difference.of(CorrectedJson.standing(history)),
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
        corrector.apply(correction, form);
        log.append(correction);
        return of(id);
    }

    /**
     * Adds a quotation that the machine missed, and holds it.
     *
     * @throws Refusal 404 without such an article, 422 for a field, and where another quotation has some of the words
     */
    public CorrectedJson add(long article, AdditionForm form, String by) {
        SourceText text = amendments.text(article);
        Passages passages = new Passages(text);
        List<Span> content = passages.of("content", form.content());
        Span cue = passages.one("cue", form.cue());
        Span mention = passages.one("mention", form.mention());
        Corrector.apart("cue", cue, content);
        Corrector.apart("mention", mention, content);
        Particulars says = new Particulars(
                form.kind() == null || form.kind().isBlank()
                        ? amendments.kind(text, content)
                        : Corrector.kind(form.kind()),
                cue,
                mention,
                corrector.speaker(form.speaker(), form.speakerId()),
                Proofs.words("role", form.role(), Corrector.LONGEST_NAME));
        Quotation added = amendments.add(article, content, says);
        Correction correction = blank(added, Change.ADDED, form.reason(), by);
        correction.changes(null, Places.of(content), null, added.words());
        log.append(correction);
        return of(added.id());
    }

    /**
     * Takes the newest correction that stands back by a further one, whoever made it.
     *
     * @throws Refusal 412 where the quotation was changed since, 409 where no correction stands or another quotation has
     *     the words by now, 422 without a reason
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
        if (undo.reason == null) {
            throw missing("say why the correction is wrong.");
        }
        undo.undoes = last;
        withdrawal.apply(undo, standing.size() > 1);
        log.append(undo);
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
        if (correction.reason == null && change.needsReason()) {
            throw missing("say why the machine is wrong here.");
        }
        correction.decidedBy = by;
        correction.decidedAt = clock.instant();
        return correction;
    }

    private static Refusal missing(String remedy) {
        return Refusal.invalid("reason", "The reason is missing: " + remedy);
    }
}
