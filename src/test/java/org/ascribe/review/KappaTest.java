package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class KappaTest {
    /** J. L. Fleiss, Statistical Methods for Rates and Proportions, 2nd ed. 1981, table 13.1: 100 subjects. */
    @Test
    void the_diagnoses_of_fleiss_have_a_kappa_of_068() {
        Kappa kappa = Kappa.of(
                List.of("psychotic", "neurotic", "organic"),
                List.of(List.of(75L, 1L, 4L), List.of(5L, 4L, 1L), List.of(0L, 0L, 10L)));
        assertThat(kappa.n()).isEqualTo(100);
        assertThat(kappa.observed()).isEqualTo(.89);
        assertThat(kappa.expected()).isEqualTo(.66);
        assertThat(kappa.kappa()).isEqualTo(.23 / .34, within(1e-12));
        assertThat(kappa.kappaWords()).isEqualTo("0.68");
        assertThat(kappa.undefined()).isNull();
    }

    /** 50 proposals, 20 and 15 of them judged alike: the example of many textbooks. */
    @Test
    void twenty_and_fifteen_of_fifty_alike_are_a_kappa_of_04() {
        Kappa kappa = Kappa.of(List.of("yes", "no"), List.of(List.of(20L, 5L), List.of(10L, 15L)));
        assertThat(kappa.observed()).isEqualTo(.7);
        assertThat(kappa.expected()).isEqualTo(.5);
        assertThat(kappa.kappa()).isEqualTo(.4, within(1e-12));
    }

    @Test
    void exchanging_the_two_people_changes_nothing() {
        List<String> values = List.of("a", "b");
        assertThat(Kappa.of(values, List.of(List.of(3L, 5L), List.of(1L, 2L))).kappa())
                .isEqualTo(Kappa.of(values, List.of(List.of(3L, 1L), List.of(5L, 2L)))
                        .kappa());
    }

    @Test
    void agreement_throughout_is_1_and_less_than_chance_is_negative() {
        List<String> values = List.of("a", "b");
        assertThat(Kappa.of(values, List.of(List.of(3L, 0L), List.of(0L, 2L))).kappa())
                .isEqualTo(1);
        Kappa opposite = Kappa.of(values, List.of(List.of(0L, 2L), List.of(2L, 0L)));
        assertThat(opposite.kappa()).isEqualTo(-1);
        assertThat(opposite.kappaWords()).isEqualTo("−1.00");
    }

    @Test
    void without_a_question_all_is_undefined() {
        Kappa kappa = Kappa.of(List.of("a", "b"), List.of(List.of(0L, 0L), List.of(0L, 0L)));
        assertThat(kappa.kappa()).isNull();
        assertThat(kappa.observed()).isNull();
        assertThat(kappa.expected()).isNull();
        assertThat(kappa.undefined()).contains("No question");
        assertThat(kappa.kappaWords()).isEqualTo("undefined");
    }

    @Test
    void one_and_the_same_answer_throughout_leaves_kappa_undefined() {
        // 7 of 49 in fractions is no 1 by rounding: whole numbers have to tell.
        Kappa kappa = Kappa.of(List.of("a", "b"), List.of(List.of(7L, 0L), List.of(0L, 0L)));
        assertThat(kappa.observed()).isEqualTo(1);
        assertThat(kappa.expected()).isEqualTo(1);
        assertThat(kappa.kappa()).isNull();
        assertThat(kappa.undefined()).contains("same answer");
    }

    @Test
    void one_answer_each_but_not_the_same_is_a_kappa_of_0() {
        assertThat(Kappa.of(List.of("a", "b"), List.of(List.of(0L, 5L), List.of(0L, 0L)))
                        .kappa())
                .isEqualTo(0);
    }

    @Test
    void a_matrix_of_another_size_is_refused() {
        assertThatThrownBy(() -> Kappa.of(List.of("a", "b"), List.of(List.of(1L))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[[1]]");
    }
}
