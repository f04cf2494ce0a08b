package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNamesTest {
    /** Whether they are the same is what the reference scorer says of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Robby Tarn; Robert Tarn; true",
                "Mr. Tarn; Ilan Tarn; true",
                "Ilan Tarn; Lena Tarn; false",
                "the mayor of Brackton; Mayor; true",
                "She; she; false",
                "The mayor; the mayor; true",
                "Ana Ruiz, the keeper; Ruiz; true",
                "Ilan; Ilan Weiss; true",
                "Al; Al Weiss; false",
                "Lena Aho Jr.; Lena Aho; true",
                "O’Dowd; O'Dowd; true",
                "José Peña; Jose Pena; true",
                "the city council; council; true",
                "Brackton City Council; the council; true",
                "U.S. officials; US officials; true",
                "keeper Ana Ruiz; Ana Ruiz; true",
                "the ferry company's chairman Ilan Weiss; Ilan Weiss; true",
                "the report of Lena Aho; Lena Aho; true",
                "who; Ana; false",
                "Dr. Aho; Mrs. Aho; true",
                "President; The president; true"
            })
    void names_mean_the_same_speaker_by_their_words(String one, String other, boolean same) {
        assertThat(SpeakerNames.same(one, other)).isEqualTo(same);
        assertThat(SpeakerNames.same(other, one)).isEqualTo(same);
    }
}
