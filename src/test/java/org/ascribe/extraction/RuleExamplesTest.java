package org.ascribe.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ascribe.text.OpenNlpSentenceSplitter;
import org.ascribe.text.SentenceSplitter;
import org.ascribe.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example in quotes.rules is a test of its own. */
class RuleExamplesTest {
    private static final List<QuoteRule> RULES = QuoteRules.english();
    private static final SentenceSplitter SPLITTER = OpenNlpSentenceSplitter.english();
    private static final Extractor EXTRACTOR = EnglishExtractor.create();

    @TestFactory
    Stream<DynamicTest> eachWantedExampleIsFoundExactlySo() {
        return RULES.stream().flatMap(rule -> rule.wanted().stream()
                .map(example -> DynamicTest.dynamicTest(rule.id() + " + " + example, () -> found(rule, example))));
    }

    @TestFactory
    Stream<DynamicTest> noUnwantedExampleIsFoundByItsRule() {
        return RULES.stream().flatMap(rule -> rule.unwanted().stream()
                .map(example -> DynamicTest.dynamicTest(rule.id() + " - " + example, () -> notFound(rule, example))));
    }

    private static void found(QuoteRule rule, String example) {
        MarkedText marked = MarkedText.parse(example);
        SourceText text = SourceText.of(marked.text());
        List<QuoteMatch> quotes = EXTRACTOR.extract(text, SPLITTER.split(text)).quotes();
        assertThat(quotes.stream().map(quote -> Notation.of(text, quote)).toList())
                .containsExactlyElementsOf(marked.attributions().stream()
                        .map(one -> Notation.of(text, one))
                        .toList());
        assertThat(quotes)
                .flatExtracting(quote -> List.of(quote.rule().split("\\+")))
                .contains(rule.id());
    }

    private static void notFound(QuoteRule rule, String example) {
        SourceText text = SourceText.of(example.replace(" ¶ ", "\n\n"));
        assertThat(EXTRACTOR.extract(text, SPLITTER.split(text)).quotes())
                .flatExtracting(quote -> List.of(quote.rule().split("\\+")))
                .doesNotContain(rule.id());
    }
}
