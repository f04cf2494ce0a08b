package org.ascribe.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a question stands for the queue.
 *
 * @param state null where it is asked no more
 * @param givenBy who gave the only opinion so far, while one of two is in; else null
 * @param veiled whether of two opinions that it needs one is missing
 * @param stale whether somebody judged what stood there before, and not what stands there now
 * @param answers who decided it, or what stood there before, and when last; nobody who took that back
 */
record Stand(State state, String givenBy, boolean veiled, boolean stale, Map<String, Instant> answers) {
    /**
     * Of a question that is asked.
     *
     * @param own all decisions on it, in the order they were made
     * @param before all decisions on what stood in its place before
     */
    static Stand of(List<Verdict> own, List<Verdict> before, int needed) {
        Standing standing = Standing.of(own, needed);
        List<Verdict> opinions = standing.opinions();
        State state = standing.state();
        boolean waits = state == State.UNREVIEWED || state == State.AWAITING;
        return new Stand(
                state,
                state == State.AWAITING ? opinions.get(0).decidedBy : null,
                needed > opinions.size() && needed > 1,
                waits && outdated(own, before, opinions),
                answers(Stream.concat(before.stream(), own.stream()).toList()));
    }

    /** Of a question whose words are gone; null where nobody's verdict is left of it. */
    static Stand lost(List<Verdict> own, int needed) {
        Map<String, Instant> answers = answers(own);
        int opinions = new Standing(own, needed).opinions().size();
        return answers.isEmpty() ? null : new Stand(null, null, needed > opinions && needed > 1, true, answers);
    }

    private static boolean outdated(List<Verdict> own, List<Verdict> before, List<Verdict> opinions) {
        List<Verdict> earlier = Stream.concat(before.stream(), own.stream().filter(Verdict::isStale))
                .toList();
        return new Standing(earlier, 1).opinions().stream().anyMatch(old -> opinions.stream()
                .noneMatch(opinion -> opinion.isBy(old.decidedBy)));
    }

    private static Map<String, Instant> answers(List<Verdict> decisions) {
        Map<String, Verdict> last = decisions.stream()
                .collect(Collectors.toMap(
                        verdict -> verdict.decidedBy, verdict -> verdict, (earlier, later) -> later, TreeMap::new));
        Map<String, Instant> answers = new TreeMap<>();
        last.forEach((person, verdict) -> {
            if (verdict.outcome != null) {
                answers.put(person, verdict.decidedAt);
            }
        });
        return answers;
    }
}
