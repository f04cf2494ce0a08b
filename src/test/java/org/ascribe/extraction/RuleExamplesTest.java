package org.ascribe.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ascribe.extraction.RuleExamples.Outcome;
import org.ascribe.text.LanguageFolder;
import org.ascribe.text.OpenNlpSentenceSplitter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example in quotes.rules is a test of its own. */
class RuleExamplesTest {
    private static final List<QuoteRule> RULES = QuoteRules.english();
    private static final RuleExamples EXAMPLES =
            new RuleExamples(EnglishExtractor.create(), OpenNlpSentenceSplitter.english());

    @TestFactory
    Stream<DynamicTest> eachExampleHolds() {
        return EXAMPLES.run(RULES).stream()
                .map(outcome -> DynamicTest.dynamicTest(
                        outcome.rule().id() + (outcome.wanted() ? " + " : " - ") + outcome.example(),
                        () -> assertThat(outcome.passes())
                                .as("found %s", outcome.shown())
                                .isTrue()));
    }

    @Test
    void no_example_stands_there_twice() {
        assertThat(RuleExamples.duplicates(RULES)).isEmpty();
    }

    @Test
    void an_example_that_is_found_otherwise_or_by_another_rule_does_not_hold() {
        String shape = "== speaker-first\nSPEAKER CUE {q THAT CLAUSE}\n";
        String held = "+ {s Ana Ruiz} {c said} {q that the gate stays shut}.\n";
        String more = "+ {s Ana Ruiz} {c said} that {q the gate stays shut}.\n";
        String none = "+ {s Ana Ruiz} left {q the gate} shut.\n";
        String open = "+ {s Ana Ruiz {c said} {q that the gate stays shut}.\n";
        String caught = "- Ana Ruiz said that the gate stays shut.\n";
        String passed = "- Ana Ruiz left the gate shut.\n";
        List<QuoteRule> rules = QuoteRules.read(
                LanguageFolder.builtIn(),
                "mine.rules",
                (shape + held + more + none + open + caught + passed).lines().toList());
        assertThat(EXAMPLES.run(rules))
                .extracting(Outcome::passes)
                .containsExactly(
                        // The built-in rule of the same shape has another id.
                        false, false, false, false, true, true);
        RuleExamples own = new RuleExamples(EnglishExtractor.with(rules), OpenNlpSentenceSplitter.english());
        assertThat(own.run(rules)).extracting(Outcome::passes).containsExactly(true, false, false, false, false, true);
        assertThat(own.run(rules).get(4).shown())
                .containsExactly("{s Ana Ruiz} {c said} {q that the gate stays shut}.   [speaker-first]");
    }
}
