package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.store.MovedClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each test has days of its own, in which nobody else answers. */
@QuarkusTest
class DisagreementsTest {
    private final MovedClock clock;

    @Inject
    DisagreementsTest(MovedClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void back() {
        clock.back();
    }

    @Test
    void open_ones_come_first_and_settled_ones_say_who_settled_them_how_and_why() {
        String days = days(2000);
        String settled = apart();
        Bench.resolve("editor", settled, "disputed", "The recording is clear.")
                .then()
                .statusCode(201);
        String open = apart();
        Cast.as("second")
                .get("/api/agreement" + days)
                .then()
                .body("disagreements.on.claim", contains(id(open), id(settled)))
                .body("disagreements[0].how", nullValue())
                .body("disagreements[0].settled", nullValue())
                .body("disagreements[0].on.question", equalTo("accuracy"))
                .body("disagreements[1].how", equalTo("resolution"))
                .body("disagreements[1].settled.by", equalTo("editor"))
                .body("disagreements[1].settled.outcome", equalTo("disputed"))
                .body("disagreements[1].settled.reason", equalTo("The recording is clear."));
        Document page = page(days);
        assertThat(page.select("article.card .state-in-disagreement")).hasSize(1);
        assertThat(page.select("article.card").get(1).text())
                .contains("Settled by editor: disputed", "The recording is clear.");
    }

    @Test
    void pages_follow_each_other_without_gap_or_double() {
        String days = days(2010);
        List<Integer> all = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            questions.add(apart());
        }
        List.of(1, 3).forEach(i -> Bench.resolve("editor", questions.get(i), "open", "Nobody knows."));
        String next = "/api/agreement" + days + "&limit=2";
        int pages = 0;
        while (next != null) {
            Response page = Cast.as("editor").get(next);
            all.addAll(page.path("disagreements.on.claim"));
            next = page.path("next");
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(all)
                .containsExactly(
                        id(questions.get(4)),
                        id(questions.get(2)),
                        id(questions.get(0)),
                        id(questions.get(3)),
                        id(questions.get(1)));
    }

    @Test
    void a_line_leads_to_its_card_and_shows_reasons_as_they_were_typed() {
        String days = days(2020);
        String question = Bench.claim(2);
        Map<String, Object> hostile = Bench.verdict("verified");
        hostile.put("reason", "<script>alert(1)</script> & so on");
        Bench.decide("reviewer", question, "*", hostile);
        Bench.decide("second", question, "open");
        Response listed = Cast.as("reviewer").get("/api/agreement" + days);
        Document page = page(days);
        assertThat(page.select("article.card header a").attr("href"))
                .isEqualTo(listed.path("disagreements[0].on.page"))
                .isEqualTo("/articles/" + listed.path("disagreements[0].on.article") + "#card-"
                        + listed.path("disagreements[0].on.quotation"));
        assertThat(page.select(".reason").text()).contains("<script>alert(1)</script> & so on");
        assertThat(page.select("main script")).isEmpty();
    }

    @Test
    void the_matrix_is_a_table_with_headers_numbers_and_depths_of_colour() {
        String days = days(2030);
        apart();
        Document page = page(days);
        Document matrix = Jsoup.parse(page.select("section[aria-labelledby=kappa-accuracy] table.matrix")
                .first()
                .outerHtml());
        assertThat(matrix.select("thead th[scope=col]").eachText())
                .containsExactly("verified", "disputed", "open", "sum");
        assertThat(matrix.select("tbody th[scope=row]").eachText()).containsExactly("verified", "disputed", "open");
        assertThat(matrix.select("tbody tr").first().select("td").eachText()).containsExactly("0", "1", "0", "1");
        assertThat(matrix.select("td.apart.shade-4").text()).isEqualTo("1");
        assertThat(matrix.select("caption").text()).contains("Rows: first to answer; columns: second to answer");
    }

    @Test
    void a_time_without_disagreements_says_what_to_do() {
        assertThat(page(days(2040)).select(".empty").text()).contains("show everything");
    }

    private static String apart() {
        String question = Bench.claim(2);
        Bench.decide("reviewer", question, "verified").then().statusCode(201);
        Bench.decide("second", question, "disputed").then().statusCode(201);
        return question;
    }

    private static int id(String question) {
        return Integer.parseInt(question.substring(question.indexOf('/') + 1));
    }

    private String days(int ahead) {
        clock.forward(Duration.ofDays(ahead));
        LocalDate day = LocalDate.now(clock);
        return "?from=" + day + "&to=" + day.plusDays(4);
    }

    private static Document page(String query) {
        return Jsoup.parse(Cast.browser("reviewer").get("/agreement" + query).asString());
    }
}
