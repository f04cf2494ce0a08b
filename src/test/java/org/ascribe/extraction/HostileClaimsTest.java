package org.ascribe.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ascribe.text.OpenNlpSentenceSplitter;
import org.ascribe.text.SentenceSplitter;
import org.ascribe.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Made-up texts whose claims would take up many times the space of the text. */
class HostileClaimsTest {
    private static final String ENGLISH =
            "The council met on Monday in the town hall to talk about the harbour and the people of the town.\n\n";
    private static final int REPEATED = 2_000;

    private final SentenceSplitter splitter = OpenNlpSentenceSplitter.english();
    private final Extractor extractor = EnglishExtractor.create();

    @ParameterizedTest
    @MethodSource("texts")
    void claims_are_never_longer_than_their_article(String text) {
        SourceText source = SourceText.of(ENGLISH.repeat(100) + text);
        List<ClaimCandidate> claims = extractor.extract(source, splitter.split(source)).quotes().stream()
                .flatMap(quote -> quote.claims().stream())
                .toList();
        long words = claims.stream().mapToLong(claim -> claim.words().length()).sum();
        long answers = claims.stream()
                .filter(claim -> claim.answers() != null)
                .mapToLong(claim -> claim.answers().length())
                .sum();
        assertThat(claims).hasSizeGreaterThan(10);
        assertThat(words).isLessThan(source.length());
        assertThat(answers).isLessThan(source.length());
    }

    static Stream<String> texts() {
        return Stream.of(
                "“I sank it,” said " + "Ana ".repeat(REPEATED) + "Ruiz. "
                        + "“I was lost. I did it,” she said. ".repeat(50),
                "Ana Ruiz sold the " + "big ".repeat(REPEATED) + "boat. "
                        + "“It sank. It was old,” he said. ".repeat(50),
                "“Did the gate, " + "the gate, ".repeat(REPEATED) + "shut?” a reporter asked. "
                        + "“No,” she said; ".repeat(50));
    }
}
