package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {
    @ParameterizedTest
    @CsvSource({
        "0, '0 1'",
        "1, '0 1'",
        "3, '0 1 2 3'",
        "5, '0 1 2 3 4 5'",
        "6, '0 2 4 6'",
        "11, '0 5 10 15'",
        "26, '0 10 20 30'",
        "12345, '0 5000 10000 15000'"
    })
    void the_axis_counts_in_whole_numbers_up_to_the_highest_column(long highest, String ticks) {
        assertThat(chart(List.of(highest)).ticks().stream()
                        .map(tick -> Long.toString(tick.value()))
                        .toList())
                .containsExactly(ticks.split(" "));
    }

    @Test
    void parts_stand_on_top_of_each_other_within_the_picture() {
        Chart chart = chart(List.of(2L, 1L, 2L));
        List<Chart.Bar> bars = chart.bars();
        assertThat(bars).hasSize(3);
        assertThat(bars.get(0).y() + bars.get(0).height()).isEqualTo(chart.bottom());
        assertThat(bars.get(1).y() + bars.get(1).height()).isEqualTo(bars.get(0).y());
        assertThat(bars.get(2).y() + bars.get(2).height()).isEqualTo(bars.get(1).y());
        assertThat(bars.get(0).height()).isEqualTo(2 * bars.get(1).height());
        assertThat(bars).allMatch(bar -> bar.x() >= chart.left() && bar.x() + bar.width() <= chart.right());
        assertThat(bars).extracting(Chart.Bar::words).contains("2026-11-23, disputed: 1");
    }

    @Test
    void a_single_case_among_thousands_is_seen_and_none_is_not_drawn() {
        List<Chart.Bar> bars = chart(List.of(9000L, 0L, 1L)).bars();
        assertThat(bars).hasSize(2).allMatch(bar -> bar.height() > 0);
    }

    @Test
    void names_that_have_no_room_are_left_out_but_never_the_last_one() {
        Chart weeks = new Chart(
                "weeks",
                "Weeks",
                "Week",
                List.of(new Chart.Series("all", "open", Chart.Ink.SOLID)),
                IntStream.range(0, 12)
                        .mapToObj(i -> new Chart.Column("w" + i, "week " + i, List.of(1L)))
                        .toList());
        assertThat(weeks.labels()).extracting(Chart.Label::words).containsExactly("w1", "w3", "w5", "w7", "w9", "w11");
    }

    private static Chart chart(List<Long> counts) {
        List<Chart.Series> series = List.of(
                new Chart.Series("verified", "verified", Chart.Ink.SOLID),
                new Chart.Series("disputed", "disputed", Chart.Ink.HATCHED),
                new Chart.Series("open", "open", Chart.Ink.HOLLOW));
        return new Chart(
                "weeks",
                "Weeks",
                "Week",
                series.subList(0, counts.size()),
                List.of(new Chart.Column("23 Nov", "2026-11-23", counts)));
    }
}
