package org.ascribe.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberedWordsTest {
    private static final SourceText TEXT = SourceText.of("“Don’t go,” said 😀 Ana-Lena at 10.");
    private final NumberedWords words = NumberedWords.of(TEXT);

    @Test
    void a_word_keeps_its_apostrophe_and_hyphen_and_each_mark_is_one_of_its_own() {
        assertThat(IntStream.rangeClosed(1, words.size()).mapToObj(n -> TEXT.cut(words.word(n))))
                .containsExactly("“", "Don’t", "go", ",", "”", "said", "😀", "Ana-Lena", "at", "10", ".");
    }

    @Test
    void places_are_written_as_numbers_of_whole_words_and_read_back() {
        Span cut = new Span(2, 9);
        assertThat(words.numbers(List.of(cut))).isEqualTo("2-3");
        assertThat(words.spans("1-5 8")).extracting(TEXT::cut).containsExactly("“Don’t go,”", "Ana-Lena");
        assertThat(words.numbers(words.spans("1-5 8"))).isEqualTo("1-5 8");
        assertThat(words.spans("1 – 5, 8")).isEqualTo(words.spans("1-5 8"));
        assertThat(words.numbers(List.of(new Span(11, 12)))).isEmpty();
        assertThat(words.spans(" ")).isEmpty();
    }

    @Test
    void numbers_that_are_none_are_refused_with_the_remedy() {
        assertThatThrownBy(() -> words.spans("12")).hasMessageContaining("numbered from 1 to 11");
        assertThatThrownBy(() -> words.spans("0-2")).hasMessageContaining("numbered from 1 to 11");
        assertThatThrownBy(() -> words.spans("5-3")).hasMessageContaining("smaller number first");
        assertThatThrownBy(() -> words.spans("a")).hasMessageContaining("12-18 24-30");
    }
}
