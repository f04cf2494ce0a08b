package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.ascribe.access.Cast;
import org.ascribe.store.MovedClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreementFilterTest {
    private final MovedClock clock;

    @Inject
    AgreementFilterTest(MovedClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void back() {
        clock.back();
    }

    @Test
    void the_period_begins_and_ends_with_the_days_that_are_named() {
        clock.forward(Duration.ofDays(1070));
        LocalDate day = LocalDate.now(clock);
        answered();
        clock.forward(Duration.ofDays(2));
        answered();
        counted("?from=" + day + "&to=" + day.plusDays(1), 1);
        counted("?from=" + day.plusDays(2) + "&to=" + day.plusDays(3), 1);
        counted("?to=" + day.minusDays(1) + "&from=" + day.minusDays(1), 0);
        counted("?from=" + day + "&to=" + day.plusDays(3), 2);
    }

    private static void answered() {
        String question = Bench.quotation(2);
        Bench.decide("reviewer", question, "verified").then().statusCode(201);
        Bench.decide("second", question, "verified").then().statusCode(201);
    }

    private static void counted(String query, int n) {
        Cast.as("reviewer")
                .get("/api/agreement" + query)
                .then()
                .statusCode(200)
                .body("questions[0].outcomes.n", equalTo(n));
    }

    @Test
    void a_filter_that_cannot_be_read_is_refused_and_keeps_what_was_typed() {
        refused("from=never", "from");
        refused("to=2024-02-30", "to");
        refused("from=2024-03-02&to=2024-03-01", "to");
        refused("reviewer=second&with=second", "with");
        refused("after=17", "after");
        Cast.as("editor").get("/api/agreement?limit=0").then().statusCode(400).body("field", equalTo("limit"));
        Cast.as("editor").get("/api/agreement?limit=101").then().statusCode(400);
        Response page = Cast.browser("editor").get("/agreement?from=2024-03-02&to=2024-03-01&reviewer=second");
        assertThat(page.statusCode()).isEqualTo(400);
        Document document = Jsoup.parse(page.asString());
        assertThat(document.select("[role=alert]").text()).contains("ends before it begins");
        assertThat(document.select("[name=from]").val()).isEqualTo("2024-03-02");
    }

    private static void refused(String query, String field) {
        Cast.as("editor").get("/api/agreement?" + query).then().statusCode(400).body("field", equalTo(field));
        assertThat(Cast.browser("editor").get("/agreement?" + query).statusCode())
                .isEqualTo(400);
    }
}
