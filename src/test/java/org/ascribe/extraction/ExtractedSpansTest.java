package org.ascribe.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.ascribe.text.OpenNlpSentenceSplitter;
import org.ascribe.text.Sentence;
import org.ascribe.text.SentenceSplitter;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** What holds of every text, be it an article or not, shown on texts thrown together from the pieces of articles. */
class ExtractedSpansTest {
    private static final SentenceSplitter SPLITTER = OpenNlpSentenceSplitter.english();
    private static final Extractor EXTRACTOR = EnglishExtractor.create();

    /** A text and what was found in it. */
    private record Read(SourceText text, List<Sentence> sentences, Extraction found) {}

    private static Read read(String given) {
        SourceText text = SourceText.of(given);
        List<Sentence> sentences = SPLITTER.split(text);
        return new Read(text, sentences, EXTRACTOR.extract(text, sentences));
    }

    @Property(tries = 1_000)
    void every_span_lies_inside_the_text_and_holds_something(@ForAll("texts") String given) {
        Read read = read(given);
        Span whole = new Span(0, given.length());
        assertThat(spans(read)).allSatisfy(span -> {
            assertThat(whole.contains(span)).as("inside the text").isTrue();
            assertThat(span.isEmpty()).as("empty").isFalse();
        });
        Statistics.collect(read.found().quotes().isEmpty() ? "without a quotation" : "with one, or more");
        Statistics.coverage(coverage -> coverage.check("with one, or more").percentage(share -> share > 30));
    }

    @Property(tries = 300)
    void the_original_comes_back_as_it_was(@ForAll("texts") String given) {
        Read read = read(given);
        assertThat(read.text().value()).isEqualTo(given);
        read.found().quotes().forEach(quote -> quote.content()
                .forEach(span ->
                        assertThat(read.text().cut(span)).isEqualTo(given.substring(span.start(), span.end()))));
    }

    @Property(tries = 1_000)
    void the_parts_of_a_quotation_follow_one_another(@ForAll("texts") String given) {
        for (QuoteMatch quote : read(given).found().quotes()) {
            follow(quote.content());
            quote.claims().forEach(claim -> follow(claim.spans()));
        }
    }

    @Property(tries = 1_000)
    void quotations_of_one_level_do_not_overlap(@ForAll("texts") String given) {
        List<QuoteMatch> quotes = read(given).found().quotes();
        follow(quotes.stream()
                .flatMap(quote -> quote.content().stream())
                .sorted()
                .toList());
    }

    @Property(tries = 300)
    void sentences_follow_one_another(@ForAll("texts") String given) {
        follow(read(given).sentences().stream().map(Sentence::span).toList());
    }

    @Property(tries = 300)
    void a_fill_stands_behind_a_word_of_its_claim(@ForAll("texts") String given) {
        read(given).found().quotes().stream()
                .flatMap(quote -> quote.claims().stream())
                .forEach(claim -> assertThat(claim.fills()).allMatch(fill -> claim.spans().stream()
                        .anyMatch(span -> span.start() < fill.at() && fill.at() <= span.end())));
    }

    private static void follow(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start())
                    .as("start of %s after %s", spans.get(i), spans.get(i - 1))
                    .isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }

    private static List<Span> spans(Read read) {
        List<Span> spans = new ArrayList<>();
        read.sentences().forEach(sentence -> spans.add(sentence.span()));
        read.found().doubts().forEach(doubt -> spans.add(doubt.span()));
        for (QuoteMatch quote : read.found().quotes()) {
            spans.addAll(quote.content());
            Stream.of(quote.cue(), quote.mention()).filter(Objects::nonNull).forEach(spans::add);
            for (ClaimCandidate claim : quote.claims()) {
                spans.addAll(claim.spans());
                claim.fills().forEach(fill -> spans.add(fill.span()));
                Stream.of(claim.answers()).filter(Objects::nonNull).forEach(spans::add);
            }
        }
        return spans;
    }

    @Provide
    Arbitrary<String> texts() {
        return pieces().list().ofMinSize(1).ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(SENTENCES)),
                Tuple.of(8, Arbitraries.of(WORDS).map(word -> word + " ")),
                Tuple.of(5, Arbitraries.of(MARKS)),
                Tuple.of(2, Arbitraries.of(BREAKS)),
                Tuple.of(1, Arbitraries.of(ODDITIES)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(4)));
    }

    private static final List<String> SENTENCES = List.of(
            "“We will open the gate,” said Ana Ruiz, the mayor. ",
            "The keeper said that the bridge was closed and warned that it would flood. ",
            "\"It is late,\" he said, \"and we are not ready.\" ",
            "“Is it safe?” asked Olu Adeyemi (R-Tex.). “No.” ",
            "The report, according to the council, was lost. ",
            "ANA RUIZ: That is what I told them.\n",
            "She denied that the dam “was a risk to anybody”. ",
            "Asked whether the road was open, Mr. Weiss said: “It is.” ",
            "“We go on.\n\n“And they stay,” said Ruiz.\n",
            "‘He told me “never again”,’ she said. ");

    private static final List<String> WORDS = List.of("""
            said|says|told|asked|added|that|whether|who|the|a|mayor|council|Ana|Ruiz|Ana Ruiz|Mr.|Sen.|he|she|it|they|we|I|\
            you|his|her|and|but|of|to|in|not|would|is|was|shut|according to|claim|Monday|no.|U.S.|Read more|By|WESTMERE (CP) —|\
            12"|don’t|Ana’s|’90s|question""".split("\\|"));

    private static final List<String> MARKS = List.of(
            "“", "”", "\"", "‘", "’", "'", "''", "``", "«", "»", "„", "‚", "‹", "(", ")", "[", "]", ",", ".", "?", "!",
            ":", ";", "—", "-", "…", "...", "•", " ", " ", "?”", ",”", ".”", "” ", " “", "“‘", "’”");

    private static final List<String> BREAKS =
            List.of("\n", "\n\n", "\r\n", "\r", "\t", "\u2028", "\u2029", "\u00a0", "\u0085");

    private static final List<String> ODDITIES = List.of(
            "\0",
            "\uD83D",
            "\uDE00",
            "😀",
            "\u0301",
            "e\u0301\u0302",
            "\uFEFF",
            "\u200B",
            "\u202E",
            "\u202C",
            "قال الرئيس",
            "«نعم»",
            "אמר",
            "İ",
            "ß",
            "ﬁ",
            "𝔄na",
            "١٢",
            "\uFFFF",
            "\u0007");
}
