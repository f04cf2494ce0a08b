package org.ascribe.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where one question stands, worked out from its whole history.
 *
 * @param history the decisions that are looked at, in the order they were made
 * @param needed how many opinions it needs, 1 or 2
 */
record Standing(List<Verdict> history, int needed) {
    Standing {
        history = List.copyOf(history);
    }

    /** By those decisions that are not stale. */
    static Standing of(List<Verdict> all, int needed) {
        return new Standing(all.stream().filter(verdict -> !verdict.isStale()).toList(), needed);
    }

    /** The newest opinion of each person that was not taken back, the newest last. */
    List<Verdict> opinions() {
        Map<String, Verdict> newest = new LinkedHashMap<>();
        for (Verdict verdict : history) {
            if (verdict.act == Act.OPINION) {
                newest.remove(verdict.decidedBy);
                newest.put(verdict.decidedBy, verdict);
            }
        }
        return newest.values().stream()
                .filter(verdict -> verdict.outcome != null)
                .toList();
    }

    /** The verdict that decides the question; null while none does. */
    Verdict deciding() {
        List<Verdict> opinions = opinions();
        if (needed == 1 || opinions.size() < needed) {
            return needed > 1 || opinions.isEmpty() ? null : opinions.get(opinions.size() - 1);
        }
        return agreed(opinions) ? opinions.get(opinions.size() - 1) : resolution();
    }

    State state() {
        Verdict deciding = deciding();
        if (deciding != null) {
            return State.of(deciding.outcome);
        }
        int given = opinions().size();
        return given == 0 ? State.UNREVIEWED : given < needed ? State.AWAITING : State.IN_DISAGREEMENT;
    }

    /** Whether a resolver is asked for, or was: both opinions are in and do not agree. */
    boolean disagrees() {
        List<Verdict> opinions = opinions();
        return needed > 1 && opinions.size() >= needed && !agreed(opinions);
    }

    private static boolean agreed(List<Verdict> opinions) {
        return opinions.stream().map(verdict -> verdict.outcome).distinct().count() == 1;
    }

    /** The newest resolution, while no opinion is newer: it settled those opinions and no later ones. */
    private Verdict resolution() {
        Verdict last = history.get(history.size() - 1);
        return last.act == Act.RESOLUTION && last.outcome != null ? last : null;
    }

    /** Who ever gave an opinion, also one that was taken back. */
    Set<String> reviewers() {
        return history.stream()
                .filter(verdict -> verdict.act == Act.OPINION)
                .map(verdict -> verdict.decidedBy)
                .collect(Collectors.toSet());
    }

    /** Whether that person's opinion would count: one more is needed, or this person's stands among them. */
    boolean seats(String person) {
        List<Verdict> opinions = opinions();
        return needed == 1 || opinions.size() < needed || opinions.stream().anyMatch(verdict -> verdict.isBy(person));
    }

    /**
     * Whether a viewer must not see any of it yet: who may still judge sees no other opinion before giving one. An
     * opinion that was taken back is none, or one could be given to see the other's and then changed for it.
     */
    boolean hiddenFrom(Onlooker viewer) {
        List<Verdict> opinions = opinions();
        return needed > 1
                && viewer.judges()
                && opinions.size() < needed
                && opinions.stream().noneMatch(opinion -> opinion.isBy(viewer.name()));
    }

    /** What that person decided last, also an undo; null for nothing. */
    Verdict lastOf(String person) {
        Verdict last = null;
        for (Verdict verdict : history) {
            last = verdict.isBy(person) ? verdict : last;
        }
        return last;
    }

    /** What the same person had decided before that verdict; null for nothing. */
    Verdict before(Verdict later) {
        Verdict before = null;
        for (Verdict verdict : history) {
            if (verdict.ordinal < later.ordinal && verdict.act == later.act && verdict.isBy(later.decidedBy)) {
                before = verdict;
            }
        }
        return before;
    }
}
