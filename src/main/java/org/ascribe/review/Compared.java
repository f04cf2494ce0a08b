package org.ascribe.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two people's answers to one question, as they were given blind: neither could see the other's. What somebody
 * answered after having seen the other's answer would feign agreement, so it counts in no figure.
 *
 * @param first of whoever answered first, or of the reviewer that was asked about
 * @param second of the other one
 */
record Compared(Subject subject, Standing standing, Verdict first, Verdict second) {
    /** Open disagreements first, each kind the newest first. */
    static final Comparator<Compared> OPEN_FIRST =
            Comparator.comparing(Compared::settled).thenComparing(each -> -each.key());

    /** Null while an opinion is missing: until then the other one is hidden from whoever may still judge. */
    static Compared of(Subject subject, Standing standing) {
        List<Verdict> now = standing.opinions();
        if (standing.needed() < 2 || now.size() < 2) {
            return null;
        }
        List<String> people = now.stream().map(each -> each.decidedBy).toList();
        for (int i = 2; i <= standing.history().size(); i++) {
            Map<String, Verdict> then = new Standing(standing.history().subList(0, i), 2)
                    .opinions().stream()
                            .filter(each -> people.contains(each.decidedBy))
                            .collect(Collectors.toMap(each -> each.decidedBy, Function.identity()));
            if (then.size() == 2) {
                Verdict second = standing.history().get(i - 1);
                return new Compared(subject, standing, other(then, second), second);
            }
        }
        throw new IllegalStateException("two opinions stand, and never stood together, on " + subject);
    }

    private static Verdict other(Map<String, Verdict> two, Verdict one) {
        return two.values().stream()
                .filter(each -> !each.isBy(one.decidedBy))
                .findFirst()
                .orElseThrow();
    }

    /** The same with that person's answer as the first. */
    Compared from(String person) {
        return second.isBy(person) ? new Compared(subject, standing, second, first) : this;
    }

    boolean isOf(String person) {
        return first.isBy(person) || second.isBy(person);
    }

    /** The verdict that completed it. */
    Verdict later() {
        return first.ordinal > second.ordinal ? first : second;
    }

    /** Whether they gave different answers, blind or after one of them had another thought. */
    boolean cameApart() {
        return first.outcome != second.outcome || standing.disagrees();
    }

    /** Whether the question has an answer by now. */
    boolean settled() {
        return standing.deciding() != null;
    }

    /** What brought it where it is: grows with time, and no two questions share it. */
    long key() {
        List<Verdict> history = standing.history();
        return (settled() ? standing.deciding() : history.get(history.size() - 1)).id;
    }

    /** What the giver of that answer says now. */
    Verdict now(Verdict blind) {
        return standing.opinions().stream()
                .filter(each -> each.isBy(blind.decidedBy))
                .findFirst()
                .orElseThrow();
    }
}
