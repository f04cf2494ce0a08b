package org.ascribe.article;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.ascribe.text.Span;

/** How much two sets of spans share, in chars of the text; the spans of each set do not overlap each other. */
final class Overlap {
    private Overlap() {}

    static int of(List<Span> some, List<Span> others) {
        int shared = 0;
        for (Span one : some) {
            for (Span other : others) {
                shared += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
            }
        }
        return shared;
    }

    /** Whether they share at least half of what both cover together. */
    static boolean mostly(List<Span> some, List<Span> others) {
        int shared = of(some, others);
        return shared > 0 && 2 * shared >= length(some) + length(others) - shared;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** The first of those that share the most with the spans; null where none shares any. */
    static <T> T best(List<Span> spans, Collection<T> among, Function<T, List<Span>> spansOf) {
        T best = null;
        int most = 0;
        for (T each : among) {
            int shared = of(spans, spansOf.apply(each));
            if (shared > most) {
                best = each;
                most = shared;
            }
        }
        return best;
    }
}
