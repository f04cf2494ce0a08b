package org.ascribe.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts of what was wanted, predicted and right, by type and by rule. */
final class Tally {
    static final String ALL = "all";
    static final List<String> TYPES = List.of("direct", "indirect", "mixed", ALL);

    /** What is counted of a type; a match counts on the side of the gold's type and on that of the prediction's. */
    static final class Counts {
        int gold;
        int predicted;
        final int[] exact = new int[2];
        final int[] soft = new int[2];
        final int[] endToEnd = new int[2];
        int attributable;
        int attributed;

        private void add(Counts other) {
            gold += other.gold;
            predicted += other.predicted;
            attributable += other.attributable;
            attributed += other.attributed;
            for (int side = 0; side < 2; side++) {
                exact[side] += other.exact[side];
                soft[side] += other.soft[side];
                endToEnd[side] += other.endToEnd[side];
            }
        }

        Score exact() {
            return Score.of(exact[1], predicted, exact[0], gold);
        }

        Score soft() {
            return Score.of(soft[1], predicted, soft[0], gold);
        }

        Score endToEnd() {
            return Score.of(endToEnd[1], predicted, endToEnd[0], gold);
        }

        /** The share of the soft matches with a mention or speaker that have the right one, or null without any. */
        Double attribution() {
            return attributable == 0 ? null : (double) attributed / attributable;
        }
    }

    /** What a rule found; one that was joined by another counts for both. */
    static final class RuleCounts {
        int predicted;
        int soft;
        int endToEnd;

        private void add(RuleCounts other) {
            predicted += other.predicted;
            soft += other.soft;
            endToEnd += other.endToEnd;
        }
    }

    /** Precision, recall and their harmonic mean, from 0 to 1; null where there is nothing to divide by. */
    record Score(Double precision, Double recall, Double f1) {
        static Score of(int rightPredicted, int predicted, int rightGold, int gold) {
            if (predicted == 0 && gold == 0) {
                return new Score(null, null, null);
            }
            double precision = predicted == 0 ? 0 : (double) rightPredicted / predicted;
            double recall = gold == 0 ? 0 : (double) rightGold / gold;
            double sum = precision + recall;
            return new Score(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
        }
    }

    private final Map<String, Counts> byType = new LinkedHashMap<>();
    private final Map<String, RuleCounts> byRule = new TreeMap<>();

    Tally() {
        TYPES.forEach(type -> byType.put(type, new Counts()));
    }

    static Tally of(Alignment alignment) {
        Tally tally = new Tally();
        alignment.gold().forEach(quote -> tally.both(quote.type(), counts -> counts.gold++));
        alignment.predicted().forEach(quote -> {
            tally.both(quote.type(), counts -> counts.predicted++);
            tally.rules(quote, counts -> counts.predicted++);
        });
        alignment.pairs().forEach(tally::match);
        return tally;
    }

    private void match(Alignment.Pair pair) {
        for (int s = 0; s < 2; s++) {
            int side = s;
            both((side == 0 ? pair.gold() : pair.predicted()).type(), counts -> {
                counts.soft[side]++;
                counts.exact[side] += pair.exact() ? 1 : 0;
                counts.endToEnd[side] += pair.right() ? 1 : 0;
            });
        }
        if (pair.attributable()) {
            both(pair.gold().type(), counts -> {
                counts.attributable++;
                counts.attributed += pair.right() ? 1 : 0;
            });
        }
        rules(pair.predicted(), counts -> {
            counts.soft++;
            counts.endToEnd += pair.right() ? 1 : 0;
        });
    }

    private void both(String type, Consumer<Counts> count) {
        count.accept(byType.get(type));
        count.accept(byType.get(ALL));
    }

    private void rules(MarkedQuote quote, Consumer<RuleCounts> count) {
        if (!quote.rule().isEmpty()) {
            for (String id :
                    List.of(quote.rule().split("\\+")).stream().distinct().toList()) {
                count.accept(byRule.computeIfAbsent(id, any -> new RuleCounts()));
            }
        }
    }

    void add(Tally other) {
        other.byType.forEach((type, counts) -> byType.get(type).add(counts));
        other.byRule.forEach((rule, counts) ->
                byRule.computeIfAbsent(rule, any -> new RuleCounts()).add(counts));
    }

    Counts of(String type) {
        return byType.get(type);
    }

    /** By the rule's id; empty where the predictions name no rules. */
    Map<String, RuleCounts> byRule() {
        return byRule;
    }
}
