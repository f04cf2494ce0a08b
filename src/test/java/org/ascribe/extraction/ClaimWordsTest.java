package org.ascribe.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ascribe.text.OpenNlpSentenceSplitter;
import org.ascribe.text.SentenceSplitter;
import org.ascribe.text.SourceText;
import org.junit.jupiter.api.Test;

/** What is written of a claim, checked against the article on the seeds and on all cases. */
class ClaimWordsTest {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BRACKETS = Pattern.compile(" \\[[^\\]]*\\]");

    private final SentenceSplitter splitter = OpenNlpSentenceSplitter.english();
    private final Extractor extractor = EnglishExtractor.create();

    @Test
    void a_word_that_is_not_in_the_article_is_never_added() throws IOException {
        int claims = 0;
        for (String article : articles()) {
            Set<String> words = words(article);
            for (ClaimCandidate claim : claims(article)) {
                assertThat(words).as(claim.words()).containsAll(words(claim.words()));
                claims++;
            }
        }
        assertThat(claims).isGreaterThan(400);
    }

    @Test
    void without_its_brackets_a_claim_is_what_stands_at_its_spans() throws IOException {
        for (String article : articles()) {
            for (ClaimCandidate claim : claims(article)) {
                String own = claim.spans().stream()
                        .map(span -> article.substring(span.start(), span.end()))
                        .collect(Collectors.joining(" "));
                String bare = claim.fills().isEmpty()
                        ? claim.words()
                        : BRACKETS.matcher(claim.words()).replaceAll("");
                assertThat(letters(bare)).isEqualTo(letters(own));
            }
        }
    }

    @Test
    void its_brackets_hold_what_stands_where_its_fills_point() throws IOException {
        for (String article : articles()) {
            for (ClaimCandidate claim : claims(article)) {
                for (ClaimFill fill : claim.fills()) {
                    String stands =
                            article.substring(fill.span().start(), fill.span().end());
                    assertThat(claim.words()).contains(" [" + stands.replaceAll("\\s+", " ") + "]");
                    assertThat(claim.spans()).anyMatch(span -> span.start() < fill.at() && fill.at() <= span.end());
                }
            }
        }
    }

    private List<ClaimCandidate> claims(String article) {
        SourceText text = SourceText.of(article);
        return extractor.extract(text, splitter.split(text)).quotes().stream()
                .flatMap(quote -> quote.claims().stream())
                .toList();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String letters(String text) {
        return BETWEEN_WORDS.matcher(text).replaceAll("");
    }

    private static List<String> articles() throws IOException {
        List<String> articles = new ArrayList<>();
        SeedArticle.all().forEach(seed -> articles.add(seed.text()));
        ClaimCase.all().forEach(one -> articles.add(one.passage().text()));
        Path cases = Path.of("src/test/resources");
        for (String line : Files.readAllLines(cases.resolve("cases.jsonl"))) {
            articles.add((String) new ObjectMapper().readValue(line, Map.class).get("text"));
        }
        Files.readAllLines(cases.resolve("cases.quotes")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> MarkedText.parse(line.substring(0, line.lastIndexOf(" => "))))
                .forEach(passage -> articles.add(passage.text()));
        return articles;
    }
}
