package org.ascribe.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ascribe.text.Span;

/**
 * Which predicted quotation stands for which of the gold ones: one to one, those that share the most words first.
 *
 * @param gold those that count
 * @param predicted those that count
 * @param pairs the soft matches: at least half of all their words in common
 */
record Alignment(List<MarkedQuote> gold, List<MarkedQuote> predicted, List<Pair> pairs) {
    private static final double SOFT = 0.5;

    /**
     * A soft match.
     *
     * @param exact whether the words are the same
     * @param attributable whether the gold one has a mention or a speaker
     * @param right whether the prediction has the same, or none where the gold one has none
     */
    record Pair(MarkedQuote gold, MarkedQuote predicted, boolean exact, boolean attributable, boolean right) {}

    private record Candidate(double similarity, int gold, int predicted) {}

    /**
     * Aligns an article.
     *
     * @param neutral fields and values, in lower case, of gold quotations that count neither way
     */
    static Alignment of(MarkedArticle article, List<MarkedQuote> predicted, List<Neutral> neutral) {
        ContentWords words = new ContentWords(article.text());
        List<MarkedQuote> gold = article.quotes();
        List<Set<Integer>> goldWords =
                gold.stream().map(quote -> words.of(quote.content())).toList();
        List<Set<Integer>> predictedWords =
                predicted.stream().map(quote -> words.of(quote.content())).toList();
        List<Candidate> matches = matches(goldWords, predictedWords);
        Set<Integer> passedOver = new HashSet<>();
        Set<Integer> zone = article.ignored().isEmpty() ? new HashSet<>() : words.of(article.ignored());
        for (int g = 0; g < gold.size(); g++) {
            MarkedQuote quote = gold.get(g);
            if (neutral.stream().anyMatch(rule -> rule.holds(quote))) {
                passedOver.add(g);
                zone.addAll(goldWords.get(g));
            }
        }
        for (int g = 0; g < gold.size(); g++) {
            if (!passedOver.contains(g)) {
                zone.removeAll(goldWords.get(g));
            }
        }
        Set<Integer> dropped = dropped(matches, predictedWords, passedOver, zone);
        List<Pair> pairs = new ArrayList<>();
        for (Candidate match : matches) {
            if (match.similarity() >= SOFT
                    && !passedOver.contains(match.gold())
                    && !dropped.contains(match.predicted())) {
                pairs.add(pair(article.text(), gold.get(match.gold()), predicted.get(match.predicted()), match));
            }
        }
        return new Alignment(without(gold, passedOver), without(predicted, dropped), pairs);
    }

    /** Greedy: the best pair first, among equals the earlier one. */
    private static List<Candidate> matches(List<Set<Integer>> gold, List<Set<Integer>> predicted) {
        List<Candidate> candidates = new ArrayList<>();
        Map<Integer, List<Integer>> holders = new HashMap<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int word : gold.get(g)) {
                holders.computeIfAbsent(word, any -> new ArrayList<>()).add(g);
            }
        }
        for (int p = 0; p < predicted.size(); p++) {
            Map<Integer, Integer> common = new HashMap<>();
            for (int word : predicted.get(p)) {
                holders.getOrDefault(word, List.of()).forEach(g -> common.merge(g, 1, Integer::sum));
            }
            int size = predicted.get(p).size();
            int at = p;
            common.forEach((g, n) ->
                    candidates.add(new Candidate((double) n / (gold.get(g).size() + size - n), g, at)));
        }
        candidates.sort(Comparator.comparingDouble((Candidate one) -> -one.similarity())
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::predicted));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedPredicted = new HashSet<>();
        List<Candidate> matches = new ArrayList<>();
        for (Candidate one : candidates) {
            if (!usedGold.contains(one.gold()) && !usedPredicted.contains(one.predicted())) {
                usedGold.add(one.gold());
                usedPredicted.add(one.predicted());
                matches.add(one);
            }
        }
        return matches;
    }

    /** Predictions that match what counts neither way, or half of whose words lie there and that match nothing. */
    private static Set<Integer> dropped(
            List<Candidate> matches, List<Set<Integer>> words, Set<Integer> passedOver, Set<Integer> zone) {
        Set<Integer> dropped = new TreeSet<>();
        Set<Integer> matched = new HashSet<>();
        for (Candidate match : matches) {
            if (match.similarity() >= SOFT) {
                (passedOver.contains(match.gold()) ? dropped : matched).add(match.predicted());
            }
        }
        for (int p = 0; p < words.size(); p++) {
            long inside = words.get(p).stream().filter(zone::contains).count();
            if (!matched.contains(p) && 2 * inside >= words.get(p).size()) {
                dropped.add(p);
            }
        }
        return dropped;
    }

    private static Pair pair(String text, MarkedQuote gold, MarkedQuote predicted, Candidate match) {
        boolean attributable = !gold.mention().isEmpty() || gold.speaker() != null;
        boolean right;
        if (attributable) {
            boolean named = named(text, gold, predicted);
            right = overlap(gold.mention(), predicted.mention())
                    || named && (predicted.speaker() != null || gold.mention().isEmpty());
        } else {
            right = predicted.mention().isEmpty() && predicted.speaker() == null;
        }
        return new Pair(gold, predicted, match.similarity() >= 1 - 1e-12, attributable, right);
    }

    /** Whether the prediction's speaker, or for want of one its mention, is a name of the gold speaker. */
    private static boolean named(String text, MarkedQuote gold, MarkedQuote predicted) {
        String name = predicted.speaker();
        if (name == null && !predicted.mention().isEmpty()) {
            List<String> cut = predicted.mention().stream()
                    .map(span -> text.substring(span.start(), span.end()))
                    .toList();
            name = String.join(" ", cut);
        }
        String known = name;
        return Stream.concat(Stream.ofNullable(gold.speaker()), gold.aliases().stream())
                .anyMatch(alias -> SpeakerNames.same(known, alias));
    }

    private static boolean overlap(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> a.start() < b.end() && b.start() < a.end()));
    }

    private static List<MarkedQuote> without(List<MarkedQuote> quotes, Set<Integer> left) {
        List<MarkedQuote> kept = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            if (!left.contains(i)) {
                kept.add(quotes.get(i));
            }
        }
        return Collections.unmodifiableList(kept);
    }
}
