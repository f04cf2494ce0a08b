package org.ascribe.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ascribe.text.OpenNlpSentenceSplitter;
import org.ascribe.text.SentenceSplitter;
import org.ascribe.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each line of cases.quotes is found exactly so, with its speaker. */
class CasesTest {
    private final SentenceSplitter splitter = OpenNlpSentenceSplitter.english();
    private final Extractor extractor = EnglishExtractor.create();

    @TestFactory
    Stream<DynamicTest> eachCaseIsFoundExactlySo() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/cases.quotes")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> DynamicTest.dynamicTest(line, () -> found(line)));
    }

    private void found(String line) {
        int arrow = line.lastIndexOf(" => ");
        MarkedText marked = MarkedText.parse(line.substring(0, arrow));
        String speaker = line.substring(arrow + 4).strip();
        SourceText text = SourceText.of(marked.text());
        List<String> speakers = List.of(speaker.split("; "));
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            String name = speakers.get(i).equals("?") ? null : speakers.get(i);
            wanted.add(Notation.of(text, marked.attributions().get(i)) + " => " + name);
        }
        assertThat(extractor.extract(text, splitter.split(text)).quotes())
                .extracting(quote -> Notation.of(text, quote) + " => " + quote.speaker())
                .containsExactlyElementsOf(wanted);
    }
}
