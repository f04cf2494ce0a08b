package org.ascribe.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.Test;

/** What the metrics tell of the work, and what they never tell. */
@QuarkusTest
class MetricsTest {
    @Test
    void an_intake_counts_its_quotation_by_rule_and_its_time_by_stage() {
        String before = metrics();
        Harbour.post(Cast.as("editor")).then().statusCode(201);
        String after = metrics();
        assertGrew(before, after, "ascribe_quotations_found_total{rule=\"quote-cue-speaker\"}", 1);
        for (String stage : List.of("splitting", "extraction", "keeping")) {
            assertGrew(before, after, "ascribe_stage_seconds_count{stage=\"" + stage + "\"}", 1);
        }
        assertGrew(before, after, "ascribe_queue_length{question=\"attribution\",state=\"unreviewed\"}", 1);
    }

    @Test
    void a_verdict_counts_by_its_outcome_and_leaves_the_queue() {
        int quotation = Harbour.post(Cast.as("editor")).path("quotations[0].id");
        String before = metrics();
        Harbour.verify(Cast.as("reviewer"), quotation).then().statusCode(201);
        String after = metrics();
        assertGrew(before, after, "ascribe_verdicts_total{outcome=\"verified\",question=\"attribution\"}", 1);
        assertGrew(before, after, "ascribe_queue_length{question=\"attribution\",state=\"unreviewed\"}", -1);
    }

    @Test
    void a_lone_opinion_of_two_changes_no_figure_of_the_review() {
        int quotation = Harbour.post(Cast.as("editor"), 2).path("quotations[0].id");
        String before = review();
        Harbour.verify(Cast.as("reviewer"), quotation).then().statusCode(201);
        assertThat(review()).isEqualTo(before);
        Harbour.verify(Cast.as("second"), quotation).then().statusCode(201);
        assertThat(review()).isNotEqualTo(before);
    }

    @Test
    void what_opens_nothing_is_counted_by_its_kind() {
        String before = metrics();
        given().auth()
                .preemptive()
                .basic("nobody-" + UUID.randomUUID(), "wrong")
                .get("/api/articles");
        given().auth().preemptive().oauth2("ascribe_wrong").get("/api/articles");
        given().redirects().follow(false).cookie("ascribe", "wrong").get("/articles");
        Cast.signIn("nobody-" + UUID.randomUUID(), "wrong");
        String after = metrics();
        assertGrew(before, after, "ascribe_sign_ins_refused_total{credential=\"password\"}", 2);
        assertGrew(before, after, "ascribe_sign_ins_refused_total{credential=\"token\"}", 1);
        assertGrew(before, after, "ascribe_sign_ins_refused_total{credential=\"session\"}", 1);
    }

    @Test
    void no_figure_holds_what_somebody_wrote_or_an_address_that_somebody_made_up() {
        String mark = "mark" + UUID.randomUUID().toString().replace("-", "");
        Cast.as("editor")
                .contentType(ContentType.JSON)
                .body(Map.of("title", mark, "text", "“The " + mark + " is open,” said Ana " + mark + "."))
                .post("/api/articles")
                .then()
                .statusCode(201);
        String token = Cast.as("reader")
                .contentType(ContentType.JSON)
                .body(Map.of("label", "metrics", "days", 1))
                .post("/api/tokens")
                .path("token");
        for (String path : List.of("/api/", "/articles/", "/", "/q/", "/scripts/", "/webjars/")) {
            for (String method : List.of("GET", "POST", "PUT", mark.toUpperCase(Locale.ROOT))) {
                Response ignored = given().redirects().follow(false).request(method, path + mark);
                assertThat(ignored.statusCode()).isBetween(200, 599);
                given().auth().preemptive().oauth2(token).request(method, path + mark);
            }
        }
        Cast.as("reader").queryParam("q", mark).get("/api/articles");
        given().auth().preemptive().basic(mark, mark).get("/api/articles");
        assertThat(metrics()).doesNotContainIgnoringCase(mark);
    }

    private static String metrics() {
        return Cast.as("admin")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String review() {
        return String.join(
                "\n",
                metrics()
                        .lines()
                        .filter(line -> line.startsWith("ascribe_verdicts") || line.startsWith("ascribe_queue"))
                        .toList());
    }

    private static void assertGrew(String before, String after, String figure, int by) {
        assertThat(value(after, figure) - value(before, figure)).as(figure).isEqualTo(by);
    }

    private static double value(String metrics, String figure) {
        return metrics.lines()
                .filter(line -> line.startsWith(figure + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(figure.length() + 1)))
                .findFirst()
                .orElse(0);
    }
}
