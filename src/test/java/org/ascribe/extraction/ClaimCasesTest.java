package org.ascribe.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.text.OpenNlpSentenceSplitter;
import org.ascribe.text.SentenceSplitter;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each case of the .claims files gives exactly its claims. */
class ClaimCasesTest {
    private static final int LEAST_OF_A_GROUP = 5;

    private final SentenceSplitter splitter = OpenNlpSentenceSplitter.english();
    private final Extractor extractor = EnglishExtractor.create();

    @TestFactory
    Stream<DynamicTest> eachCaseGivesExactlyItsClaims() throws IOException {
        String folder = System.getProperty("claims.folder", "src/test/resources/claims");
        return ClaimCase.in(Path.of(folder)).stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), () -> assertThat(claims(one)).containsExactlyElementsOf(one.claims())));
    }

    @Test
    void eachGroupHasFiveCasesAndAllHaveForty() throws IOException {
        List<ClaimCase> all = ClaimCase.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(40);
        assertThat(all.stream().collect(Collectors.groupingBy(one -> one.name().split(":")[0], Collectors.counting())))
                .containsKeys("pronoun-filled", "that-filled", "two-claims", "opinion", "question", "not-settled")
                .allSatisfy((group, count) -> assertThat(count).isGreaterThanOrEqualTo(LEAST_OF_A_GROUP));
    }

    private List<String> claims(ClaimCase one) {
        SourceText text = SourceText.of(one.passage().text());
        List<String> claims = new ArrayList<>();
        for (QuoteMatch quote : extractor.extract(text, splitter.split(text)).quotes()) {
            if (marked(one, quote)) {
                quote.claims().forEach(claim -> claims.add(notation(text, claim)));
            }
        }
        return claims;
    }

    private static boolean marked(ClaimCase one, QuoteMatch quote) {
        return one.passage().attributions().stream()
                .flatMap(attribution -> attribution.content().stream())
                .anyMatch(span -> quote.content().stream().anyMatch(span::overlaps));
    }

    private static String notation(SourceText text, ClaimCandidate claim) {
        Span answers = claim.answers();
        return claim.words()
                + (claim.kind() == ClaimKind.STATEMENT ? "" : " | " + words(claim.kind()))
                + (claim.polarity() == Polarity.ASSERTED ? "" : " | " + words(claim.polarity()))
                + (claim.settled() ? "" : " | not settled")
                + (answers == null ? "" : " | answers: " + text.cut(answers));
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
