package org.ascribe.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.extraction.EnglishExtractor;
import org.ascribe.extraction.Extractor;
import org.ascribe.extraction.QuoteMatch;
import org.ascribe.text.OpenNlpSentenceSplitter;
import org.ascribe.text.SentenceSplitter;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One article is quoted alike from whichever file it is read. */
class FormatsTest {
    private static final int LONGEST = 100_000;

    private final Extractor extractor = EnglishExtractor.create();
    private final SentenceSplitter splitter = OpenNlpSentenceSplitter.english();

    @TempDir
    Path folder;

    static Stream<Path> seeds() throws IOException {
        return Files.list(Path.of("seeds"))
                .filter(file -> file.toString().endsWith(".txt"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_seed_is_quoted_alike_from_a_text_a_web_page_a_word_file_and_a_pdf(Path seed) throws IOException {
        String text = Seeds.article(Files.readString(seed)).text();
        List<String> expected = quotations(text);
        assertThat(expected).isNotEmpty();
        assertThat(quotations(
                        WebPage.read(Formats.html(text), null, "", LONGEST).text()))
                .as("web page")
                .isEqualTo(expected);
        Path docx = Files.write(folder.resolve("article.docx"), Formats.docx(text));
        assertThat(quotations(WordFile.read(docx, LONGEST).text()))
                .as("Word file")
                .isEqualTo(expected);
        for (PrintedPdf.Style style : PrintedPdf.Style.values()) {
            Path pdf = Files.write(folder.resolve(style + ".pdf"), PrintedPdf.of(text, style));
            assertThat(quotations(PdfFile.read(pdf, LONGEST).text()))
                    .as("PDF with " + style)
                    .isEqualTo(expected);
        }
    }

    private List<String> quotations(String text) {
        SourceText article = SourceText.of(text);
        List<String> found = new ArrayList<>();
        for (QuoteMatch quote :
                extractor.extract(article, splitter.split(article)).quotes()) {
            found.add(quote.kind() + ": "
                    + quote.content().stream().map(article::cut).collect(Collectors.joining(" … ")) + " | "
                    + cut(article, quote.cue()) + " | "
                    + cut(article, quote.mention()) + " | " + quote.speaker());
        }
        return found;
    }

    private static String cut(SourceText text, Span span) {
        return span == null ? "" : text.cut(span);
    }
}
