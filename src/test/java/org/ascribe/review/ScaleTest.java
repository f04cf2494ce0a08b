package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void the_scale_of_attribution_has_seven_values_without_numbers() {
        Scale scale = Scale.of(Question.ATTRIBUTION);
        assertThat(scale.values()).hasSize(7).allMatch(value -> value.number() == null);
        assertThat(scale.find("altered").orElseThrow().outcome()).isEqualTo(Outcome.DISPUTED);
    }

    @Test
    void on_the_scale_of_accuracy_a_greater_number_is_truer() {
        List<Integer> numbers = Scale.of(Question.ACCURACY).values().stream()
                .map(ScaleValue::number)
                .filter(number -> number != null)
                .toList();
        assertThat(numbers).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void a_wrong_line_is_named() {
        assertThatThrownBy(() -> Scale.read(Question.ACCURACY, "a.txt", List.of("# head", "true | True | verified")))
                .hasMessage("a.txt:2: 3 cells, write 7");
        assertThatThrownBy(() -> Scale.read(Question.ACCURACY, "a.txt", List.of("t | T | maybe | - | red | x | d")))
                .hasMessageContaining("a.txt:1")
                .hasMessageContaining("verified, disputed or open");
        assertThatThrownBy(() -> Scale.read(Question.ACCURACY, "a.txt", List.of("t | T | open | - | }* | x | d")))
                .hasMessageContaining("green, amber, red or grey");
        assertThatThrownBy(() -> Scale.read(Question.ACCURACY, "a.txt", List.of("t} | T | open | - | red | x | d")))
                .hasMessageContaining("small letters");
    }
}
