package org.ascribe.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ascribe.review.Chart.Column;
import org.ascribe.review.Chart.Ink;
import org.ascribe.review.Chart.Series;

/** The numbers of a dashboard as charts. */
public record DashboardCharts(DashboardJson numbers) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final List<Series> OUTCOMES = List.of(
            new Series("verified", "verified", Ink.SOLID),
            new Series("disputed", "disputed", Ink.HATCHED),
            new Series("open", "open", Ink.HOLLOW));

    public Chart arrived() {
        boolean weeks = numbers.by().equals(Step.WEEK.word());
        return new Chart(
                "arrived",
                "Articles that came in, by " + numbers.by(),
                weeks ? "Week from" : "Day",
                List.of(new Series("articles", "unreviewed", Ink.SOLID)),
                numbers.arrived().stream()
                        .map(each -> column(each.from(), List.of(each.articles())))
                        .toList());
    }

    private static Column column(LocalDate day, List<Long> counts) {
        return new Column(DAY.format(day), day.toString(), counts);
    }

    public Chart waiting() {
        return new Chart(
                "waiting",
                "Questions that wait",
                "Question",
                List.of(
                        new Series("for you", "unreviewed", Ink.SOLID),
                        new Series("for others", "unreviewed", Ink.HOLLOW),
                        new Series("in disagreement, for an editor", "in-disagreement", Ink.HATCHED)),
                numbers.waiting().stream()
                        .map(each -> new Column(
                                words(each.question()),
                                words(each.question()),
                                List.of(each.you(), each.others(), each.resolver())))
                        .toList());
    }

    private static String words(String question) {
        return Question.valueOf(question.toUpperCase(Locale.ROOT)).words();
    }

    /** The verdicts that settled a question, for each of the two. */
    public List<Chart> settled() {
        return List.of(
                settled(Question.ATTRIBUTION, DashboardJson.Settled::attribution),
                settled(Question.ACCURACY, DashboardJson.Settled::accuracy));
    }

    private Chart settled(Question question, Function<DashboardJson.Settled, DashboardJson.Tally> tally) {
        return new Chart(
                question.word(),
                question.words() + " Verdicts by week",
                "Week from",
                OUTCOMES,
                numbers.settled().stream()
                        .map(each -> column(
                                each.week(),
                                List.of(
                                        tally.apply(each).verified(),
                                        tally.apply(each).disputed(),
                                        tally.apply(each).open())))
                        .toList());
    }

    public Chart kinds() {
        return new Chart(
                "kinds",
                "Quotations found, by kind",
                "Kind",
                List.of(new Series("quotations", "unreviewed", Ink.SOLID)),
                numbers.kinds().stream()
                        .map(each -> new Column(each.kind(), each.kind(), List.of(each.quotations())))
                        .toList());
    }
}
