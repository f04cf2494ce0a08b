package org.ascribe.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.text.OpenNlpSentenceSplitter;
import org.ascribe.text.SentenceSplitter;
import org.ascribe.text.SourceText;
import org.junit.jupiter.api.Test;

/** A rule has to earn its place: a rule that fires on one sentence only is that sentence written twice. */
class RuleCoverageTest {
    private final Extractor extractor = EnglishExtractor.create();
    private final SentenceSplitter splitter = OpenNlpSentenceSplitter.english();

    @Test
    void thereAreThirtyRulesOrMore() {
        assertThat(QuoteRules.english()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void eachRuleFiresOnTwoSeedsOrCasesAtLeast() throws IOException {
        Map<String, Integer> fired = new HashMap<>();
        for (String text : texts()) {
            SourceText original = SourceText.of(text);
            for (QuoteMatch quote :
                    extractor.extract(original, splitter.split(original)).quotes()) {
                for (String rule : quote.rule().split("\\+")) {
                    fired.merge(rule, 1, Integer::sum);
                }
            }
        }
        assertThat(QuoteRules.english().stream()
                        .map(QuoteRule::id)
                        .filter(rule -> fired.getOrDefault(rule, 0) < 2)
                        .toList())
                .isEmpty();
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        SeedArticle.all().forEach(article -> texts.add(article.text()));
        for (String line : Files.readAllLines(Path.of("src/test/resources/cases.quotes"))) {
            if (!line.startsWith("#")) {
                texts.add(MarkedText.parse(line.substring(0, line.lastIndexOf(" => ")))
                        .text());
            }
        }
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of("src/test/resources/cases.jsonl"))) {
            JsonNode one = mapper.readTree(line);
            texts.add(one.get("text").textValue());
        }
        return texts;
    }
}
