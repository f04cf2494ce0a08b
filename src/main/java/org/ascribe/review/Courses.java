package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where many questions stand, seen by nobody in particular: whoever shows them leaves out what is still hidden. */
@ApplicationScoped
class Courses {
    private final Histories histories;

    Courses(Histories histories) {
        this.histories = histories;
    }

    /** The questions that two people must judge, as far as somebody did. */
    Map<Subject, Standing> ofTwoOpinions() {
        return standings(histories.ofTwoOpinions());
    }

    /** At least the questions on which something was decided since then. */
    Map<Subject, Standing> decidedSince(Instant since) {
        return standings(histories.decidedSince(since));
    }

    /** At least the questions on which both this person and somebody else gave answers. */
    Map<Subject, Standing> withOpinionOf(String person) {
        return standings(histories.withOpinionOf(person));
    }

    private static Map<Subject, Standing> standings(List<VerdictLine> lines) {
        Map<Subject, List<VerdictLine>> questions = new LinkedHashMap<>();
        lines.forEach(line -> questions
                .computeIfAbsent(line.subject(), fresh -> new ArrayList<>())
                .add(line));
        Map<Subject, Standing> standings = new LinkedHashMap<>();
        questions.forEach((subject, history) -> standings.put(
                subject,
                new Standing(
                        history.stream().map(VerdictLine::verdict).toList(),
                        history.get(0).opinions())));
        return standings;
    }

    /** What these questions are asked of. */
    Map<Subject, Place> places(Collection<Subject> subjects) {
        List<Long> quotations = subjects.stream()
                .filter(subject -> subject.claim() == null)
                .map(Subject::quotation)
                .toList();
        List<Long> claims =
                subjects.stream().map(Subject::claim).filter(Objects::nonNull).toList();
        return Stream.concat(
                        quotations.isEmpty() ? Stream.of() : histories.ofQuotations(quotations).stream(),
                        claims.isEmpty() ? Stream.of() : histories.ofClaims(claims).stream())
                .collect(Collectors.toMap(Place::subject, Function.identity()));
    }

    /** The reasons of these verdicts by their ids; one without a reason is left out. */
    Map<Long, String> reasons(List<Long> verdicts) {
        return verdicts.isEmpty()
                ? Map.of()
                : histories.reasons(verdicts).stream().collect(Collectors.toMap(Reason::verdict, Reason::words));
    }
}
