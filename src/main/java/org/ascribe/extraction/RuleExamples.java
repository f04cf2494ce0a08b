package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.text.SentenceSplitter;
import org.ascribe.text.SourceText;

/** Runs the examples that stand beside the rules. */
public final class RuleExamples {
    private final Extractor extractor;
    private final SentenceSplitter splitter;

    /** With what the examples are to be run. */
    public RuleExamples(Extractor extractor, SentenceSplitter splitter) {
        this.extractor = extractor;
        this.splitter = splitter;
    }

    /**
     * What came of one example.
     *
     * @param rule whose example it is
     * @param example as it stands in the file, without its sign
     * @param wanted whether it is a {@code +}
     * @param expected one line for each attribution that it marks, as plain words; empty for a {@code -}
     * @param found the same for what was found in it
     * @param shown what was found, each as the passage with its braces and the rule's id
     * @param passes whether all is as the example says
     */
    public record Outcome(
            QuoteRule rule,
            String example,
            boolean wanted,
            List<String> expected,
            List<String> found,
            List<String> shown,
            boolean passes) {}

    /** Runs all examples in the order of the rules. */
    public List<Outcome> run(List<QuoteRule> rules) {
        List<Outcome> outcomes = new ArrayList<>();
        for (QuoteRule rule : rules) {
            rule.wanted().forEach(example -> outcomes.add(wanted(rule, example)));
            rule.unwanted().forEach(example -> outcomes.add(unwanted(rule, example)));
        }
        return outcomes;
    }

    /** Everything marked has to be found exactly so, nothing else, and the rule has to take part. */
    private Outcome wanted(QuoteRule rule, String example) {
        MarkedText marked;
        try {
            marked = MarkedText.parse(example);
        } catch (IllegalArgumentException fault) {
            return new Outcome(rule, example, true, List.of(), List.of(), List.of(fault.getMessage()), false);
        }
        SourceText text = SourceText.of(marked.text());
        List<QuoteMatch> quotes = quotes(text);
        List<String> expected = marked.attributions().stream()
                .map(one -> Notation.of(text, one))
                .toList();
        List<String> found =
                quotes.stream().map(quote -> Notation.of(text, quote)).toList();
        boolean passes = found.equals(expected) && takesPart(rule, quotes);
        return new Outcome(rule, example, true, expected, found, shown(text, quotes), passes);
    }

    private Outcome unwanted(QuoteRule rule, String example) {
        SourceText text = SourceText.of(example.replace(" ¶ ", "\n\n"));
        List<QuoteMatch> quotes = quotes(text);
        List<String> found =
                quotes.stream().map(quote -> Notation.of(text, quote)).toList();
        return new Outcome(rule, example, false, List.of(), found, shown(text, quotes), !takesPart(rule, quotes));
    }

    private List<QuoteMatch> quotes(SourceText text) {
        return extractor.extract(text, splitter.split(text)).quotes();
    }

    private static boolean takesPart(QuoteRule rule, List<QuoteMatch> quotes) {
        return quotes.stream()
                .anyMatch(quote -> List.of(quote.rule().split("\\+")).contains(rule.id()));
    }

    private static List<String> shown(SourceText text, List<QuoteMatch> quotes) {
        return quotes.stream()
                .map(quote -> MarkedText.show(text.value(), quote.content(), quote.cue(), quote.mention()) + "   ["
                        + quote.rule() + "]")
                .toList();
    }

    /** Examples that stand in the file twice, with the ids of the rules where they do. */
    public static Map<String, List<String>> duplicates(List<QuoteRule> rules) {
        Map<String, List<String>> places = new HashMap<>();
        for (QuoteRule rule : rules) {
            for (String example : rule.wanted()) {
                places.computeIfAbsent("+ " + example, any -> new ArrayList<>()).add(rule.id());
            }
            for (String example : rule.unwanted()) {
                places.computeIfAbsent("- " + example, any -> new ArrayList<>()).add(rule.id());
            }
        }
        places.values().removeIf(ids -> ids.size() < 2);
        return places;
    }
}
