package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
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
class AgreementTest {
    private static final String ATTRIBUTION = "questions[0].outcomes.";

    private final MovedClock clock;

    @Inject
    AgreementTest(MovedClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void back() {
        clock.back();
    }

    @Test
    void six_questions_counted_by_hand_have_a_kappa_of_a_quarter() {
        String days = days(1000);
        six();
        agreement(days)
                .body(ATTRIBUTION + "matrix", equalTo(List.of(List.of(2, 1, 0), List.of(0, 1, 0), List.of(1, 1, 0))))
                .body(ATTRIBUTION + "values", contains("verified", "disputed", "open"))
                .body(ATTRIBUTION + "n", equalTo(6))
                .body(ATTRIBUTION + "observed", closeTo(.5, 1e-9))
                .body(ATTRIBUTION + "expected", closeTo(12 / 36., 1e-9))
                .body(ATTRIBUTION + "kappa", closeTo(.25, 1e-9))
                .body(ATTRIBUTION + "undefined", nullValue())
                .body("rows", equalTo("first to answer"))
                .body("questions[1].outcomes.n", equalTo(0));
    }

    @Test
    void with_a_pair_of_reviewers_the_rows_are_the_one_that_is_named_first() {
        String days = days(1010);
        six();
        agreement(days + "&reviewer=reviewer&with=second")
                .body(ATTRIBUTION + "matrix", equalTo(List.of(List.of(2, 1, 1), List.of(0, 1, 0), List.of(0, 1, 0))))
                .body("rows", equalTo("reviewer"))
                .body("columns", equalTo("second"));
        agreement(days + "&with=second")
                .body(ATTRIBUTION + "matrix", equalTo(List.of(List.of(2, 0, 0), List.of(1, 1, 1), List.of(1, 0, 0))))
                .body("rows", equalTo("second"))
                .body("columns", equalTo("the other reviewer"));
        agreement(days + "&reviewer=admin").body(ATTRIBUTION + "n", equalTo(0));
        agreement(days).body("reviewers", hasItems("reviewer", "second"));
    }

    /** In the order of answering: verified twice alike, verified and disputed, disputed alike, open and both others. */
    private static void six() {
        answered("verified", "verified");
        answered("verified", "verified");
        answered("verified", "disputed");
        answered("disputed", "disputed");
        answered("open", "disputed");
        String question = Bench.quotation(2);
        Bench.decide("second", question, "open");
        Bench.decide("reviewer", question, "verified").then().statusCode(201);
    }

    private static String answered(String reviewer, String second) {
        String question = Bench.quotation(2);
        Bench.decide("reviewer", question, reviewer).then().statusCode(201);
        Bench.decide("second", question, second).then().statusCode(201);
        return question;
    }

    @Test
    void kappa_is_undefined_without_a_question_and_where_all_answers_are_one() {
        String days = days(1020);
        agreement(days)
                .body(ATTRIBUTION + "n", equalTo(0))
                .body(ATTRIBUTION + "kappa", nullValue())
                .body(ATTRIBUTION + "observed", nullValue())
                .body(ATTRIBUTION + "undefined", containsString("No question"))
                .body("disagreements", empty());
        answered("disputed", "disputed");
        answered("disputed", "disputed");
        agreement(days)
                .body(ATTRIBUTION + "n", equalTo(2))
                .body(ATTRIBUTION + "observed", closeTo(1, 1e-9))
                .body(ATTRIBUTION + "expected", closeTo(1, 1e-9))
                .body(ATTRIBUTION + "kappa", nullValue())
                .body(ATTRIBUTION + "undefined", containsString("same answer"));
        Document page = page(days);
        assertThat(page.select(".figures").first().text()).contains("Cohen’s κ undefined", "N 2", "expected 1.00");
    }

    @Test
    void a_question_counts_from_the_second_answer_on_and_no_longer_once_one_is_taken_back() {
        String days = days(1030);
        String question = Bench.quotation(2);
        Bench.decide("reviewer", question, "verified");
        agreement(days).body(ATTRIBUTION + "n", equalTo(0));
        Bench.decide("second", question, "disputed");
        agreement(days).body(ATTRIBUTION + "n", equalTo(1)).body("disagreements.size()", equalTo(1));
        Bench.undo("second", question);
        agreement(days).body(ATTRIBUTION + "n", equalTo(0)).body("disagreements", empty());
    }

    @Test
    void an_answer_that_was_changed_on_sight_of_the_other_one_feigns_no_agreement() {
        String days = days(1040);
        String question = answered("verified", "disputed");
        Map<String, Object> again = Bench.verdict("verified");
        again.put("reason", "I had read the wrong minutes.");
        Bench.decide("second", question, "*", again).then().body("state", equalTo("verified"));
        agreement(days)
                .body(ATTRIBUTION + "matrix[0]", contains(0, 1, 0))
                .body("disagreements[0].first.outcome", equalTo("verified"))
                .body("disagreements[0].second.outcome", equalTo("disputed"))
                .body("disagreements[0].firstNow", nullValue())
                .body("disagreements[0].secondNow.outcome", equalTo("verified"))
                .body("disagreements[0].how", equalTo("agreement"))
                .body("disagreements[0].settled.by", equalTo("second"))
                .body("disagreements[0].settled.reason", equalTo("I had read the wrong minutes."));
    }

    @Test
    void an_answer_that_was_corrected_before_the_other_one_came_in_counts_as_corrected() {
        String days = days(1050);
        String question = Bench.quotation(2);
        Bench.decide("reviewer", question, "verified");
        Bench.decide("reviewer", question, "disputed");
        Bench.decide("second", question, "disputed");
        agreement(days).body(ATTRIBUTION + "matrix[1]", contains(0, 1, 0)).body("disagreements", empty());
    }

    @Test
    void the_finer_answers_are_compared_where_both_gave_one() {
        String days = days(1060);
        answered("verified", "verified");
        String question = Bench.quotation(2);
        for (Map.Entry<String, String> each : Map.of(
                        "reviewer", "confirmed-verbatim", "second", "confirmed-in-substance")
                .entrySet()) {
            Map<String, Object> verdict = Bench.verdict("verified");
            verdict.put("value", each.getValue());
            Bench.decide(each.getKey(), question, "*", verdict).then().statusCode(201);
        }
        agreement(days + "&reviewer=reviewer")
                .body("questions[0].values.n", equalTo(1))
                .body("questions[0].values.matrix[0][1]", equalTo(1))
                .body(ATTRIBUTION + "n", equalTo(2));
    }

    private String days(int ahead) {
        clock.forward(Duration.ofDays(ahead));
        LocalDate day = LocalDate.now(clock);
        return "?from=" + day + "&to=" + day.plusDays(4);
    }

    private static ValidatableResponse agreement(String query) {
        return Cast.as("reviewer")
                .config(RestAssured.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE)))
                .get("/api/agreement" + query)
                .then()
                .statusCode(200);
    }

    private static Document page(String query) {
        return Jsoup.parse(Cast.browser("reviewer").get("/agreement" + query).asString());
    }
}
