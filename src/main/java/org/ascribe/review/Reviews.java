package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.article.ArticleJson;
import org.ascribe.article.Claim;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.Shelf;
import org.ascribe.article.SpanJson;
import org.ascribe.store.Refusal;

/** Where the questions stand, as one viewer may see it. */
@ApplicationScoped
@Transactional
public class Reviews {
    private final Shelf shelf;
    private final Judged judged;
    private final Verdicts verdicts;
    private final Evidences evidences;
    private final Scales scales;

    Reviews(Shelf shelf, Judged judged, Verdicts verdicts, Evidences evidences, Scales scales) {
        this.shelf = shelf;
        this.judged = judged;
        this.verdicts = verdicts;
        this.evidences = evidences;
        this.scales = scales;
    }

    /**
     * What a path such as {@code claims/17} names.
     *
     * @throws Refusal 404 where there is none of that id
     */
    Subject subject(String subjects, long id) {
        if (subjects.equals("claims")) {
            Claim claim = judged.claim(id).orElseThrow(() -> missing("claim", id));
            return new Subject(claim.quotation().id(), id);
        }
        judged.quotation(id).orElseThrow(() -> missing("quotation", id));
        return new Subject(id, null);
    }

    private static Refusal missing(String what, long id) {
        return Refusal.notFound("There is no " + what + " " + id + ": look for it on the page of its article.");
    }

    /** One question. */
    public SubjectJson of(Subject subject, Onlooker viewer) {
        return of(shelf.quotation(subject.quotation()), viewer).get(subject);
    }

    /** Every question that a quotation raises or ever raised, that of attribution first. */
    Map<Subject, SubjectJson> of(QuotationJson quotation, Onlooker viewer) {
        int needed = judged.quotation(quotation.id()).orElseThrow().article().opinions();
        return new Glance(
                        needed,
                        bySubject(verdicts.ofQuotation(quotation.id())),
                        byVerdict(evidences.ofQuotation(quotation.id())),
                        viewer)
                .at(quotation);
    }

    /** Where a question stands, seen by nobody in particular. */
    Standing standing(Subject subject, int needed) {
        return Standing.of(history(subject), needed);
    }

    private List<Verdict> history(Subject subject) {
        return verdicts.ofQuotation(subject.quotation()).stream()
                .filter(verdict -> Subject.of(verdict).equals(subject))
                .toList();
    }

    /** Every question that an article raises or ever raised. */
    public Map<Subject, SubjectJson> of(ArticleJson article, Onlooker viewer) {
        Glance glance = new Glance(
                article.opinions(),
                bySubject(verdicts.ofArticle(article.id())),
                byVerdict(evidences.ofArticle(article.id())),
                viewer);
        Map<Subject, SubjectJson> views = new LinkedHashMap<>();
        Stream.concat(article.quotations().stream(), article.former().stream())
                .forEach(quotation -> views.putAll(glance.at(quotation)));
        return views;
    }

    private static Map<Subject, List<Verdict>> bySubject(List<Verdict> verdicts) {
        return verdicts.stream().collect(Collectors.groupingBy(Subject::of));
    }

    private static Map<Long, List<Evidence>> byVerdict(List<Evidence> evidences) {
        return evidences.stream().collect(Collectors.groupingBy(evidence -> evidence.verdict.id));
    }

    /** One viewer's sight of the questions of one article. */
    private final class Glance {
        private final int needed;
        private final Map<Subject, List<Verdict>> decided;
        private final Map<Long, List<Evidence>> proofs;
        private final Onlooker viewer;

        Glance(int needed, Map<Subject, List<Verdict>> decided, Map<Long, List<Evidence>> proofs, Onlooker viewer) {
            this.needed = needed;
            this.decided = decided;
            this.proofs = proofs;
            this.viewer = viewer;
        }

        Map<Subject, SubjectJson> at(QuotationJson quotation) {
            Map<Subject, SubjectJson> views = new LinkedHashMap<>();
            Subject.everOf(quotation).forEach(subject -> views.put(subject, at(quotation, subject)));
            return views;
        }

        private SubjectJson at(QuotationJson quotation, Subject subject) {
            List<Verdict> all = decided.getOrDefault(subject, List.of());
            Standing standing = Standing.of(all, needed);
            Standing ever = new Standing(all, needed);
            boolean hidden = standing.hiddenFrom(viewer);
            boolean closed = !quotation.isCurrent() || quotation.wasClaim(subject.claim());
            State state = hidden ? State.UNREVIEWED : standing.state();
            Verdict deciding = hidden ? null : standing.deciding();
            Verdict own = ever.lastOf(viewer.name());
            return new SubjectJson(
                    subject.question().word(),
                    subject.quotation(),
                    subject.claim(),
                    state.word(),
                    deciding == null ? null : deciding.scaleValue,
                    scales.answer(deciding),
                    standing.needed(),
                    all.stream()
                            .filter(verdict -> !hidden || verdict.isBy(viewer.name()))
                            .map(verdict -> line(quotation, verdict, ever.before(verdict)))
                            .toList(),
                    !closed && viewer.judges() && standing.seats(viewer.name()),
                    !closed
                            && !hidden
                            && viewer.resolves()
                            && standing.disagrees()
                            && !standing.reviewers().contains(viewer.name()),
                    closed,
                    state,
                    basis(quotation, subject),
                    own == null ? 0 : own.id,
                    hidden);
        }

        /** What an answer on attribution rests on, be it short; a claim never changes its words. */
        private String basis(QuotationJson quotation, Subject subject) {
            return subject.question() == Question.ACCURACY
                    ? "0"
                    : Integer.toHexString(Objects.hash(quotation.kind(), quotation.givenSpeaker(), quotation.moved()));
        }

        private VerdictJson line(QuotationJson quotation, Verdict verdict, Verdict before) {
            List<SpanJson> place = verdict.place(quotation.content());
            return new VerdictJson(
                    verdict.id,
                    verdict.act.name().toLowerCase(Locale.ROOT),
                    verdict.outcome == null ? null : verdict.outcome.word(),
                    verdict.scaleValue,
                    scales.answer(verdict),
                    scales.answer(before),
                    verdict.reason,
                    verdict.decidedBy,
                    verdict.decidedAt,
                    verdict.undoes == null ? null : verdict.undoes.id,
                    verdict.carries == null ? null : verdict.carries.id,
                    verdict.isStale(),
                    verdict.isStale() ? verdict.on() : null,
                    place,
                    proofs.getOrDefault(verdict.id, List.of()).stream()
                            .map(evidence -> EvidenceJson.of(evidence, place))
                            .toList());
        }
    }
}
