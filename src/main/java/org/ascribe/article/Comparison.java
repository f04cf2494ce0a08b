package org.ascribe.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ascribe.extraction.QuoteMatch;

/**
 * What is found in an article now, held against what is kept of it. Only the very same words make the same quotation;
 * what people hold stays as it is, and so does what the machine would join to it or cut from it.
 */
final class Comparison {
    /**
     * A match and the quotation of the same words.
     *
     * @param kept null where none is kept
     */
    record Pair(QuoteMatch match, Quotation kept) {}

    private final List<Quotation> kept;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Quotation> staying = new HashSet<>();

    private Comparison(List<Quotation> kept) {
        this.kept = kept;
    }

    static Comparison of(List<Quotation> kept, List<QuoteMatch> found) {
        Comparison comparison = new Comparison(kept);
        List<QuoteMatch> free = found.stream()
                .filter(match -> !comparison.isHeldByPeople(match))
                .toList();
        free.forEach(comparison::pair);
        return comparison;
    }

    private boolean isHeldByPeople(QuoteMatch match) {
        boolean held = kept.stream().anyMatch(quotation -> quotation.held && covers(quotation, match));
        if (held) {
            kept.stream()
                    .filter(quotation -> quotation.fate == Fate.CURRENT && overlaps(quotation, match))
                    .forEach(staying::add);
        }
        return held;
    }

    /** A short one that was dismissed is no reason against a long one that has it in the middle. */
    private static boolean covers(Quotation held, QuoteMatch match) {
        return switch (held.fate) {
            case CURRENT -> overlaps(held, match) || Overlap.of(held.found(), match.content()) > 0;
            case NOT_A_QUOTATION -> Overlap.mostly(held.content(), match.content());
            case STALE -> false;
        };
    }

    private static boolean overlaps(Quotation quotation, QuoteMatch match) {
        return Overlap.of(quotation.content(), match.content()) > 0;
    }

    private void pair(QuoteMatch match) {
        Quotation same = kept.stream()
                .filter(quotation -> !quotation.held
                        && !staying.contains(quotation)
                        && quotation.content().equals(match.content()))
                .findFirst()
                .orElse(null);
        pairs.add(new Pair(match, same));
        if (same != null) {
            staying.add(same);
        }
    }

    /** Each match that is free to be kept, with the quotation of the same words. */
    List<Pair> pairs() {
        return pairs;
    }

    /** Whether it was current, and no match has its words, and no person holds it or what lies over it. */
    boolean isGone(Quotation quotation) {
        return quotation.fate == Fate.CURRENT && !quotation.held && !staying.contains(quotation);
    }
}
