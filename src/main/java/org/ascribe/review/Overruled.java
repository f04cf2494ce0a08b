package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ascribe.article.Query;

/**
 * Finds where a person's standing opinion is not what holds: an editor settled the disagreement otherwise or, where
 * one opinion is enough, somebody answered otherwise later. A finer answer with the same outcome is not against it.
 */
@ApplicationScoped
@Transactional
class Overruled {
    private record Case(Subject subject, Verdict mine, Verdict holds) {}

    private final Courses courses;
    private final Scales scales;

    Overruled(Courses courses, Scales scales) {
        this.courses = courses;
        this.scales = scales;
    }

    /**
     * What was decided against that person.
     *
     * @param path where further ones are asked for
     * @param before only those decided by a verdict with a smaller id; null for all
     * @param limit how many at most
     */
    OverruledPage of(Onlooker person, String path, Long before, int limit) {
        List<Case> found = courses.withOpinionOf(person.name()).entrySet().stream()
                .map(each -> against(person, each.getKey(), each.getValue()))
                .filter(Objects::nonNull)
                .filter(each -> before == null || each.holds.id < before)
                .sorted(Comparator.comparing(each -> -each.holds.id))
                .limit(limit + 1L)
                .toList();
        List<Case> shown = found.subList(0, Math.min(limit, found.size()));
        Map<Subject, Place> places =
                courses.places(shown.stream().map(Case::subject).toList());
        Map<Long, String> reasons = courses.reasons(shown.stream()
                .flatMap(each -> Stream.of(each.mine.id, each.holds.id))
                .toList());
        return new OverruledPage(
                shown.stream()
                        .map(each -> new OverruledJson(
                                places.get(each.subject),
                                given(each.mine, reasons),
                                given(each.holds, reasons),
                                each.holds.act == Act.RESOLUTION ? "resolution" : "opinion"))
                        .toList(),
                shown.size() == found.size()
                        ? null
                        : Query.of(path)
                                .and("limit", path.startsWith("/api/") ? limit : null)
                                .and("before", shown.get(limit - 1).holds.id)
                                .toString());
    }

    /** Null where that person's opinion does not stand, or is what holds. */
    private static Case against(Onlooker person, Subject subject, Standing standing) {
        Verdict mine = standing.opinions().stream()
                .filter(each -> each.isBy(person.name()))
                .findFirst()
                .orElse(null);
        Verdict holds = standing.deciding();
        return mine == null || holds == null || holds.outcome == mine.outcome ? null : new Case(subject, mine, holds);
    }

    private GivenJson given(Verdict verdict, Map<Long, String> reasons) {
        return GivenJson.of(verdict, scales.answer(verdict), reasons.get(verdict.id));
    }
}
