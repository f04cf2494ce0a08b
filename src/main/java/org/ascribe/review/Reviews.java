package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ascribe.article.ArticleJson;
import org.ascribe.article.Quotation;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.SpanJson;
import org.ascribe.store.Refusal;

/** Where the questions stand, as one viewer may see it. */
@ApplicationScoped
@Transactional
public class Reviews {
    private final Judged judged;
    private final Verdicts verdicts;
    private final Evidences evidences;
    private final Scales scales;

    Reviews(Judged judged, Verdicts verdicts, Evidences evidences, Scales scales) {
        this.judged = judged;
        this.verdicts = verdicts;
        this.evidences = evidences;
        this.scales = scales;
    }

    /**
     * The attribution question of a quotation.
     *
     * @throws Refusal 404 where there is none of that id
     */
    public Subject quotation(long id) {
        judged.quotation(id).orElseThrow(() -> missing("quotation", id));
        return new Subject(id, null);
    }

    /**
     * The accuracy question of a claim.
     *
     * @throws Refusal 404 where there is none of that id
     */
    public Subject claim(long id) {
        return new Subject(
                judged.claim(id)
                        .orElseThrow(() -> missing("claim", id))
                        .quotation()
                        .id(),
                id);
    }

    private static Refusal missing(String what, long id) {
        return Refusal.notFound("There is no " + what + " " + id + ": look for it on the page of its article.");
    }

    /** One question. */
    public SubjectJson of(Subject subject, Onlooker viewer) {
        Quotation quotation = judged.quotation(subject.quotation()).orElseThrow();
        List<SpanJson> content = quotation.content().stream()
                .map(span -> new SpanJson(span.start(), span.end()))
                .toList();
        Standing standing = standing(subject, quotation.article().opinions());
        return view(subject, standing, viewer, content, byVerdict(evidences.ofQuotation(subject.quotation())));
    }

    /** The whole history of a question, seen by nobody in particular. */
    Standing standing(Subject subject, int needed) {
        List<Verdict> history = verdicts.ofQuotation(subject.quotation()).stream()
                .filter(verdict -> Subject.of(verdict).equals(subject))
                .toList();
        return new Standing(history, needed);
    }

    /** Every question that an article raises. */
    public Map<Subject, SubjectJson> of(ArticleJson article, Onlooker viewer) {
        Map<Subject, List<Verdict>> decided =
                verdicts.ofArticle(article.id()).stream().collect(Collectors.groupingBy(Subject::of));
        Map<Long, List<Evidence>> proofs = byVerdict(evidences.ofArticle(article.id()));
        Map<Subject, SubjectJson> views = new HashMap<>();
        for (QuotationJson quotation : article.quotations()) {
            for (Subject subject : Subject.allOf(quotation)) {
                Standing standing = new Standing(decided.getOrDefault(subject, List.of()), article.opinions());
                views.put(subject, view(subject, standing, viewer, quotation.content(), proofs));
            }
        }
        return views;
    }

    private static Map<Long, List<Evidence>> byVerdict(List<Evidence> evidences) {
        return evidences.stream().collect(Collectors.groupingBy(evidence -> evidence.verdict.id));
    }

    private SubjectJson view(
            Subject subject,
            Standing standing,
            Onlooker viewer,
            List<SpanJson> content,
            Map<Long, List<Evidence>> proofs) {
        boolean hidden = standing.hiddenFrom(viewer);
        State state = hidden ? State.UNREVIEWED : standing.state();
        Verdict deciding = hidden ? null : standing.deciding();
        Verdict own = standing.lastOf(viewer.name());
        List<VerdictJson> history = hidden
                ? List.of()
                : standing.history().stream()
                        .map(verdict -> line(
                                verdict,
                                standing.before(verdict),
                                proofs.getOrDefault(verdict.id, List.of()).stream()
                                        .map(evidence -> EvidenceJson.of(evidence, content))
                                        .toList()))
                        .toList();
        return new SubjectJson(
                subject.question().word(),
                subject.quotation(),
                subject.claim(),
                state.word(),
                deciding == null ? null : deciding.scaleValue,
                answer(deciding),
                standing.needed(),
                history,
                viewer.judges() && standing.seats(viewer.name()),
                !hidden
                        && viewer.resolves()
                        && standing.disagrees()
                        && !standing.reviewers().contains(viewer.name()),
                state,
                own == null ? 0 : own.id);
    }

    private VerdictJson line(Verdict verdict, Verdict before, List<EvidenceJson> evidence) {
        return new VerdictJson(
                verdict.id,
                verdict.act.name().toLowerCase(Locale.ROOT),
                verdict.outcome == null ? null : verdict.outcome.word(),
                verdict.scaleValue,
                answer(verdict),
                answer(before),
                verdict.reason,
                verdict.decidedBy,
                verdict.decidedAt,
                verdict.undoes == null ? null : verdict.undoes.id,
                evidence);
    }

    /** The finer answer with what it counts as, or the outcome alone; null for no answer. */
    private String answer(Verdict verdict) {
        if (verdict == null || verdict.outcome == null) {
            return null;
        }
        return scales.of(verdict.question)
                .find(verdict.scaleValue == null ? "" : verdict.scaleValue)
                .map(ScaleValue::name)
                .orElse(verdict.outcome.word());
    }
}
