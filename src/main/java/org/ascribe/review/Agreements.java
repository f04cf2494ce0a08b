package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ascribe.article.Query;

/**
 * Compares the answers of reviewers. Only questions count on which both opinions are in, so that nothing shows that
 * somebody must not see yet, and everybody sees the same.
 */
@ApplicationScoped
@Transactional
class Agreements {
    private final Courses courses;
    private final Scales scales;

    Agreements(Courses courses, Scales scales) {
        this.courses = courses;
        this.scales = scales;
    }

    /**
     * What a filter leaves.
     *
     * @param path where further disagreements are asked for
     * @param after where the list of disagreements goes on; null for its beginning
     * @param limit how many disagreements at most
     */
    AgreementJson of(AgreementFilter filter, String path, Cursor after, int limit) {
        List<Compared> all = courses.ofTwoOpinions().entrySet().stream()
                .map(each -> Compared.of(each.getKey(), each.getValue()))
                .filter(Objects::nonNull)
                .toList();
        List<Compared> chosen =
                all.stream().filter(filter::takes).map(filter::turned).toList();
        List<Compared> apart = chosen.stream()
                .filter(Compared::cameApart)
                .filter(each -> after == null || after.isBefore(each))
                .sorted(Compared.OPEN_FIRST)
                .limit(limit + 1L)
                .toList();
        List<Compared> shown = apart.subList(0, Math.min(limit, apart.size()));
        return new AgreementJson(
                filter.from(),
                filter.to(),
                filter.reviewer(),
                filter.with(),
                filter.rows(),
                filter.columns(),
                all.stream()
                        .flatMap(each -> Stream.of(each.first().decidedBy, each.second().decidedBy))
                        .distinct()
                        .sorted()
                        .toList(),
                Arrays.stream(Question.values())
                        .map(question -> part(question, chosen))
                        .toList(),
                lines(shown),
                shown.size() == apart.size() ? null : next(filter, path, limit, shown.get(limit - 1)));
    }

    private AgreementJson.Part part(Question question, List<Compared> chosen) {
        List<Compared> asked = chosen.stream()
                .filter(each -> each.subject().question() == question)
                .toList();
        return new AgreementJson.Part(
                question.word(),
                question.words(),
                kappa(Arrays.stream(Outcome.values()).map(Outcome::word).toList(), asked, each -> each.outcome.word()),
                kappa(
                        scales.of(question).values().stream()
                                .map(ScaleValue::value)
                                .toList(),
                        asked,
                        each -> each.scaleValue));
    }

    /** A pair with an answer that is none of the values is left out. */
    private static Kappa kappa(List<String> values, List<Compared> pairs, Function<Verdict, String> answer) {
        long[][] counts = new long[values.size()][values.size()];
        for (Compared pair : pairs) {
            int row = values.indexOf(answer.apply(pair.first()));
            int column = values.indexOf(answer.apply(pair.second()));
            if (row >= 0 && column >= 0) {
                counts[row][column]++;
            }
        }
        return Kappa.of(
                values,
                Arrays.stream(counts)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList());
    }

    private List<DisagreementJson> lines(Collection<Compared> shown) {
        Map<Subject, Place> places =
                courses.places(shown.stream().map(Compared::subject).toList());
        List<Long> verdicts = new ArrayList<>();
        for (Compared each : shown) {
            verdicts.addAll(
                    List.of(each.first().id, each.second().id, each.now(each.first()).id, each.now(each.second()).id));
            if (each.settled()) {
                verdicts.add(each.standing().deciding().id);
            }
        }
        Map<Long, String> reasons = courses.reasons(verdicts);
        return shown.stream()
                .map(each -> line(each, places.get(each.subject()), reasons))
                .toList();
    }

    private DisagreementJson line(Compared each, Place place, Map<Long, String> reasons) {
        Verdict deciding = each.standing().deciding();
        return new DisagreementJson(
                place,
                given(each.first(), reasons),
                given(each.second(), reasons),
                later(each, each.first(), reasons),
                later(each, each.second(), reasons),
                deciding == null ? null : given(deciding, reasons),
                deciding == null ? null : deciding.act == Act.RESOLUTION ? "resolution" : "agreement");
    }

    private GivenJson later(Compared each, Verdict blind, Map<Long, String> reasons) {
        Verdict now = each.now(blind);
        boolean same = now.outcome == blind.outcome && Objects.equals(now.scaleValue, blind.scaleValue);
        return same ? null : given(now, reasons);
    }

    private GivenJson given(Verdict verdict, Map<Long, String> reasons) {
        return GivenJson.of(verdict, scales.answer(verdict), reasons.get(verdict.id));
    }

    private static String next(AgreementFilter filter, String path, int limit, Compared last) {
        return Query.of(path)
                .and("from", filter.from())
                .and("to", filter.to())
                .and("reviewer", filter.reviewer())
                .and("with", filter.with())
                .and("limit", path.startsWith("/api/") ? limit : null)
                .and("after", Cursor.at(last))
                .toString();
    }
}
