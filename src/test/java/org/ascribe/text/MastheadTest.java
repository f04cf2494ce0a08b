package org.ascribe.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MastheadTest {
    @Test
    void whatTheFirstLinesCarryIsFound() {
        Masthead found = Masthead.of(SourceText.of("""
                14 March 2026

                Harbour bridge to stay shut until spring

                By Ines Okafor and Tom Birch
                https://courier.example/bridge

                WESTMERE (Calder Wire) — The bridge will stay shut, the mayor said.
                """));
        assertThat(found)
                .isEqualTo(new Masthead(
                        "Harbour bridge to stay shut until spring",
                        "Calder Wire",
                        "Ines Okafor and Tom Birch",
                        LocalDate.of(2026, 3, 14),
                        "https://courier.example/bridge"));
    }

    @Test
    void whatTheTextDoesNotCarryIsNull() {
        assertThat(Masthead.of(SourceText.of("The bridge will stay shut, the mayor said on Monday.")))
                .isEqualTo(new Masthead(null, null, null, null, null));
    }

    @Test
    void anImpossibleDayIsNoDate() {
        assertThat(Masthead.of(SourceText.of("31 February 2026")).date()).isNull();
    }
}
