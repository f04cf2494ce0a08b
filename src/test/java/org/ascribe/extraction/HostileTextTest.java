package org.ascribe.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.ascribe.text.Masthead;
import org.ascribe.text.OpenNlpSentenceSplitter;
import org.ascribe.text.SentenceSplitter;
import org.ascribe.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to break the extraction, or to cost it more time the longer they are. */
class HostileTextTest {
    private static final int CHARACTERS = 10_000;

    /** Four times the length may take six times as long: more memory is slower memory. A square takes sixteen times. */
    private static final double MOST = 6.0;

    /** Whatever else the machine does can spoil a measurement; that of a square stays above in all of them. */
    private static final int ATTEMPTS = 6;

    private static final SentenceSplitter SPLITTER = OpenNlpSentenceSplitter.english();
    private static final Extractor EXTRACTOR = EnglishExtractor.create();

    static Stream<HostileText> texts() {
        return HostileText.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void is_answered_in_time_linear_in_its_length(HostileText text) {
        String once = text.of(CHARACTERS);
        String fourfold = text.of(4 * CHARACTERS);
        long one = Math.min(time(once), time(once));
        long four = time(fourfold);
        for (int attempt = 1; attempt < ATTEMPTS && four > MOST * one; attempt++) {
            one = Math.min(one, time(once));
            four = Math.min(four, time(fourfold));
        }
        assertThat((double) four / one).as("time for four times the length").isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"", "“", "”", "'", "‘", "’", "«", "`", "\0", "\u0301", "\uD83D", "\uDE00", "\u202E", "ש", "İ", "\n"
            })
    void a_hundred_thousand_times_the_same_character_are_no_quotation(String character) {
        assertThat(extract(character.repeat(100_000)).quotes()).isEmpty();
    }

    @Test
    void marks_nested_ten_thousand_deep_are_one_quotation() {
        String deep = "“The ".repeat(10_000) + "gate” ".repeat(9_999) + "stays,” said Ana Ruiz.";
        assertThat(extract(deep).quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.content()).hasSize(1);
            assertThat(quote.content().get(0).end()).isEqualTo(deep.indexOf(" said"));
            assertThat(quote.speaker()).isEqualTo("Ana Ruiz");
        });
    }

    @Test
    void a_line_of_five_megabytes_gives_up_its_last_quotation() {
        String line = "The keeper of the gate went home in the rain and the lamps were lit one by one. ";
        String text = line.repeat(5_000_000 / line.length()) + "“It is late,” said Ana Ruiz.";
        assertThat(extract(text).quotes())
                .anySatisfy(quote -> assertThat(quote.speaker()).isEqualTo("Ana Ruiz"));
    }

    @Test
    void lone_surrogates_combining_marks_and_nuls_stay_in_a_quotation_as_they_are() {
        String words = "“We\u0301\u0301\u0301 go\uD83D on\0 and\uDE00 on,”";
        String text = words + " said Ana Ruiz.";
        assertThat(extract(text).quotes()).singleElement().satisfies(quote -> {
            assertThat(SourceText.of(text).cut(quote.content().get(0))).isEqualTo(words);
            assertThat(quote.speaker()).isEqualTo("Ana Ruiz");
        });
    }

    @Test
    void an_english_quotation_beside_right_to_left_words_is_found() {
        String text = "“The gate is open,” said Ana Ruiz. \u202E«نعم» قال الرئيس\u202C";
        assertThat(extract(text).quotes()).singleElement().satisfies(quote -> assertThat(quote.speaker())
                .isEqualTo("Ana Ruiz"));
    }

    /** In nanoseconds that this thread has worked, whatever other threads did meanwhile. */
    private static long time(String given) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        extract(given);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static Extraction extract(String given) {
        SourceText text = SourceText.of(given);
        Masthead.of(text);
        Extraction found = EXTRACTOR.extract(text, SPLITTER.split(text));
        assertThat(text.value()).isEqualTo(given);
        return found;
    }
}
