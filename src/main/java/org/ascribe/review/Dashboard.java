package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ascribe.extraction.QuoteKind;

/**
 * Counts what came in, what waits and what was settled. Verdicts count once they settle their question: from then on
 * nobody judges it blind, so that everybody sees the same numbers.
 */
@ApplicationScoped
@Transactional
class Dashboard {
    private static final List<State> WAITING = List.of(State.UNREVIEWED, State.AWAITING, State.IN_DISAGREEMENT);

    private final Tallies tallies;
    private final Courses courses;
    private final Clock clock;

    Dashboard(Tallies tallies, Courses courses, Clock clock) {
        this.tallies = tallies;
        this.courses = courses;
        this.clock = clock;
    }

    /**
     * The numbers of now.
     *
     * @param by the step of what came in
     */
    DashboardJson of(Onlooker viewer, Step by) {
        Instant now = clock.instant();
        List<DashboardJson.Settled> settled = settled(Step.WEEK.until(now));
        return new DashboardJson(
                by.word(), tallies.articles(), arrived(by, by.until(now)), waiting(viewer), settled, kinds());
    }

    private List<DashboardJson.Arrived> arrived(Step by, List<LocalDate> steps) {
        Map<LocalDate, Long> counts = tallies.arrivals(begin(steps)).stream()
                .collect(Collectors.groupingBy(by::begin, Collectors.counting()));
        return steps.stream()
                .map(step -> new DashboardJson.Arrived(step, counts.getOrDefault(step, 0L)))
                .toList();
    }

    private static Instant begin(List<LocalDate> steps) {
        return steps.get(0).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Open disagreements are hidden from nobody: both opinions are in. */
    private List<DashboardJson.Waits> waiting(Onlooker viewer) {
        List<StateCount> waiting = tallies.questions(WAITING);
        List<StateCount> given = viewer.judges() ? tallies.withOpinionOf(viewer.name()) : List.of();
        return Arrays.stream(Question.values())
                .map(question -> {
                    long open = count(waiting, question, State.UNREVIEWED) + count(waiting, question, State.AWAITING);
                    long mine = viewer.judges() ? open - count(given, question, State.AWAITING) : 0;
                    return new DashboardJson.Waits(
                            question.word(), mine, open - mine, count(waiting, question, State.IN_DISAGREEMENT));
                })
                .toList();
    }

    private static long count(List<StateCount> counts, Question question, State state) {
        return counts.stream()
                .filter(each -> each.question() == question && each.state() == state)
                .mapToLong(StateCount::questions)
                .sum();
    }

    private List<DashboardJson.Settled> settled(List<LocalDate> weeks) {
        Map<LocalDate, Map<Subject, Outcome>> byWeek =
                weeks.stream().collect(Collectors.toMap(Function.identity(), week -> new HashMap<>()));
        courses.decidedSince(begin(weeks)).forEach((subject, standing) -> {
            Verdict deciding = standing.deciding();
            Map<Subject, Outcome> week = deciding == null ? null : byWeek.get(Step.WEEK.begin(deciding.decidedAt));
            if (week != null) {
                week.put(subject, deciding.outcome);
            }
        });
        return weeks.stream()
                .map(week -> new DashboardJson.Settled(
                        week,
                        tally(byWeek.get(week), Question.ATTRIBUTION),
                        tally(byWeek.get(week), Question.ACCURACY)))
                .toList();
    }

    private static DashboardJson.Tally tally(Map<Subject, Outcome> settled, Question question) {
        Map<Outcome, Long> counts = settled.entrySet().stream()
                .filter(each -> each.getKey().question() == question)
                .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.counting()));
        return new DashboardJson.Tally(
                counts.getOrDefault(Outcome.VERIFIED, 0L),
                counts.getOrDefault(Outcome.DISPUTED, 0L),
                counts.getOrDefault(Outcome.OPEN, 0L));
    }

    private List<DashboardJson.Kind> kinds() {
        Map<QuoteKind, Long> counts =
                tallies.kinds().stream().collect(Collectors.toMap(KindCount::kind, KindCount::quotations));
        return Arrays.stream(QuoteKind.values())
                .map(kind ->
                        new DashboardJson.Kind(kind.name().toLowerCase(Locale.ROOT), counts.getOrDefault(kind, 0L)))
                .toList();
    }
}
