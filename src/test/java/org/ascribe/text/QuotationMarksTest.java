package org.ascribe.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationMarksTest {
    static Stream<Arguments> aPassageRunsFromItsOpeningMarkToItsPartner() {
        return Stream.of(
                Arguments.of("“We tried,” she said.", "“We tried,”"),
                Arguments.of("\"We tried,\" she said.", "\"We tried,\""),
                Arguments.of("''We tried,'' she said.", "''We tried,''"),
                Arguments.of("``We tried,'' she said.", "``We tried,''"),
                Arguments.of("‘We tried,’ she said.", "‘We tried,’"),
                Arguments.of("„We tried,“ she said.", "„We tried,“"),
                Arguments.of("« We tried », she said.", "« We tried »"),
                Arguments.of("”We tried,” she said.", "”We tried,”"),
                Arguments.of("She said “he told me ‘no’ twice”.", "“he told me ‘no’ twice”"),
                Arguments.of("‘She said “no” twice,’ he added.", "‘She said “no” twice,’"),
                Arguments.of("The pipe is 12\" wide, \"wide\" is good.", "\"wide\""),
                Arguments.of("The nurses’ union and St James’s.", ""),
                Arguments.of("Rock ’n’ roll was big in the ’60s.", ""));
    }

    @ParameterizedTest
    @MethodSource
    void aPassageRunsFromItsOpeningMarkToItsPartner(String text, String passages) {
        assertThat(found(text)).isEqualTo(passages.isEmpty() ? List.of() : List.of(passages));
    }

    @Test
    void anOddMarkSpoilsItsOwnParagraphAloneAndIsReported() {
        SourceText text = SourceText.of("He shouted \"stop and ran.\n\nThen \"nothing had changed,\" she said.");
        QuotationMarks marks = QuotationMarks.of(text, Paragraphs.of(text));
        assertThat(marks.passages())
                .extracting(passage -> text.cut(passage.whole()))
                .containsExactly("\"nothing had changed,\"");
        assertThat(marks.odd()).containsExactly(new Span(11, 12));
    }

    @Test
    void aPassageThatTheNextParagraphReopensRunsToTheEndOfItsOwn() {
        SourceText text = SourceText.of("He said: “We asked in May.\n“We asked in June.”");
        QuotationMarks marks = QuotationMarks.of(text, Paragraphs.of(text));
        assertThat(marks.passages()).extracting(QuotedPassage::closed).containsExactly(false, true);
        assertThat(marks.odd()).isEmpty();
    }

    private static List<String> found(String text) {
        SourceText original = SourceText.of(text);
        return QuotationMarks.of(original, Paragraphs.of(original)).passages().stream()
                .map(passage -> original.cut(passage.whole()))
                .toList();
    }
}
