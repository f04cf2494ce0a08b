package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.ascribe.access.Cast;
import org.ascribe.store.MovedClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each test that counts weeks has weeks of its own, in which nobody else does anything. */
@QuarkusTest
class DashboardTest {
    private final MovedClock clock;

    @Inject
    DashboardTest(MovedClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void back() {
        clock.back();
    }

    @Test
    void articles_are_counted_in_the_week_of_the_monday_before_they_came_in() {
        LocalDate monday = monday(3000);
        Bench.kept(1);
        clock.forward(Duration.ofDays(6));
        Bench.kept(1);
        clock.forward(Duration.ofDays(1));
        Bench.kept(1);
        JsonPath numbers = numbers("reader", "");
        assertThat(numbers.getList("arrived.from")).hasSize(12);
        assertThat(numbers.getString("arrived[10].from")).isEqualTo(monday.toString());
        assertThat(numbers.getInt("arrived[10].articles")).isEqualTo(2);
        assertThat(numbers.getString("arrived[11].from"))
                .isEqualTo(monday.plusDays(7).toString());
        assertThat(numbers.getInt("arrived[11].articles")).isEqualTo(1);
    }

    @Test
    void by_day_the_last_fortnight_is_counted() {
        LocalDate monday = monday(3200);
        Bench.kept(1);
        clock.forward(Duration.ofDays(1));
        JsonPath numbers = numbers("reader", "?by=day");
        assertThat(numbers.getList("arrived.from")).hasSize(14);
        assertThat(numbers.getString("arrived[12].from")).isEqualTo(monday.toString());
        assertThat(numbers.getList("arrived.articles", Integer.class))
                .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0);
        Cast.as("reader").get("/api/dashboard?by=year").then().statusCode(400).body("field", equalTo("by"));
    }

    @Test
    void verdicts_are_counted_by_week_and_question_once_they_settle_it() {
        monday(3400);
        Bench.decide("reviewer", Bench.quotation(1), "verified");
        Bench.decide("reviewer", Bench.claim(1), "open");
        String twice = Bench.claim(2);
        Bench.decide("reviewer", twice, "disputed");
        assertThat(thisWeek("second")).isEqualTo(thisWeek("reader")).containsExactly(1, 0, 0, 0, 0, 1);
        Bench.decide("second", twice, "verified");
        assertThat(thisWeek("reader")).containsExactly(1, 0, 0, 0, 0, 1);
        clock.forward(Duration.ofDays(7));
        Bench.resolve("editor", twice, "disputed", "So it is.").then().statusCode(201);
        assertThat(thisWeek("second")).containsExactly(0, 0, 0, 0, 1, 0);
    }

    /** Verified, disputed and open: attribution, then accuracy. */
    private static List<Integer> thisWeek(String name) {
        JsonPath numbers = numbers(name, "");
        return List.of("attribution", "accuracy").stream()
                .flatMap(question -> List.of("verified", "disputed", "open").stream()
                        .map(outcome -> numbers.getInt("settled[11]." + question + "." + outcome)))
                .toList();
    }

    @Test
    void what_waits_is_counted_for_me_for_others_and_for_a_resolver_and_tells_nothing_of_a_first_opinion() {
        String question = Bench.claim(2);
        List<Integer> second = waiting("second");
        List<Integer> reviewer = waiting("reviewer");
        Bench.decide("reviewer", question, "verified");
        assertThat(waiting("second")).isEqualTo(second);
        assertThat(waiting("reviewer")).containsExactly(reviewer.get(0) - 1, reviewer.get(1) + 1, reviewer.get(2));
        Bench.decide("second", question, "disputed");
        assertThat(waiting("second")).containsExactly(second.get(0) - 1, second.get(1), second.get(2) + 1);
        Bench.resolve("editor", question, "open", "Nobody knows.");
        assertThat(waiting("second")).containsExactly(second.get(0) - 1, second.get(1), second.get(2));
        assertThat(waiting("reader").get(0)).isZero();
    }

    private static List<Integer> waiting(String name) {
        JsonPath numbers = numbers(name, "");
        return List.of(
                numbers.getInt("waiting[1].you"),
                numbers.getInt("waiting[1].others"),
                numbers.getInt("waiting[1].resolver"));
    }

    @Test
    void each_chart_is_a_named_picture_with_a_table_of_the_same_numbers() {
        LocalDate monday = monday(3600);
        Bench.decide("reviewer", Bench.quotation(1), "verified");
        Bench.decide("reviewer", Bench.quotation(1), "disputed");
        Document page = page("reviewer");
        for (Element picture : page.select("figure.chart > svg")) {
            assertThat(picture.attr("role")).isEqualTo("img");
            assertThat(picture.select("> title").first().id()).isEqualTo(picture.attr("aria-labelledby"));
        }
        Element settled = page.select("section[aria-labelledby=settled-attribution] figure")
                .first();
        assertThat(settled.select("table thead th[scope=col]").eachText())
                .containsExactly("Week from", "verified", "disputed", "open");
        Element week = settled.select("tbody tr").last();
        assertThat(week.select("th[scope=row]").text()).isEqualTo(monday.toString());
        assertThat(week.select("td").eachText()).containsExactly("1", "1", "0");
        assertThat(settled.select("svg rect.bar title").eachText())
                .containsExactly(monday + ", verified: 1", monday + ", disputed: 1");
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    }

    @Test
    void weeks_without_anything_say_what_to_do() {
        monday(3800);
        Document page = page("reviewer");
        assertThat(page.select("section[aria-labelledby=settled-attribution] .empty")
                        .text())
                .contains("No verdict in these twelve weeks", "Take the first question");
        assertThat(page("editor")
                        .select("section[aria-labelledby=came] .empty a")
                        .attr("href"))
                .isEqualTo("/articles/new");
        Cast.as("reader").get("/api/dashboard").then().body("kinds", hasSize(3));
    }

    /** Puts the clock forward by at least so many days, to the noon of a Monday. */
    private LocalDate monday(int daysAhead) {
        LocalDate monday =
                LocalDate.now(clock).plusDays(daysAhead).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        clock.forward(
                Duration.between(clock.instant(), monday.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
        return monday;
    }

    private static JsonPath numbers(String name, String query) {
        return Cast.as(name)
                .get("/api/dashboard" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Document page(String name) {
        return Jsoup.parse(Cast.browser(name).get("/dashboard").asString());
    }
}
