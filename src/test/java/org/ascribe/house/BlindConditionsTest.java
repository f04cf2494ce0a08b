package org.ascribe.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.ascribe.journal.Journal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whoever may still judge finds nothing of another's opinion, however it asks: for the head alone, on conditions, in
 * other formats, with a token that only reads, or by requests that are refused.
 */
@QuarkusTest
@Tag("long")
class BlindConditionsTest {
    private final String mark = "mark" + UUID.randomUUID().toString().replace("-", "");
    private final Journal journal;

    @Inject
    BlindConditionsTest(Journal journal) {
        this.journal = journal;
    }

    @Test
    void no_condition_no_format_and_no_head_tells_of_another_opinion() {
        Response article = article();
        Walk walk = new Walk(List.of("second"), article, mark, journal::head, EnumSet.allOf(Look.class), "all");
        Map<String, String> before = walk.answers();
        assertThat(before.entrySet())
                .as("where there is a tag, it was sent back")
                .anyMatch(each ->
                        each.getKey().contains(" KNOWN ") && each.getValue().contains("ETag="));
        assertThat(Walk.differing(before, walk.answers())).isEmpty();
        decideBoth(article);
        assertThat(Walk.differing(before, walk.answers())).isEmpty();
    }

    /** A reader sees a first opinion: a reviewer's token that only reads must not. */
    @Test
    void a_token_that_only_reads_sees_no_more_than_its_account() {
        Response article = article();
        Set<Look> plain = EnumSet.of(Look.PLAIN);
        Walk walk = new Walk(List.of("second", "editor"), article, mark, journal::head, plain, "read");
        Map<String, String> before = walk.answers();
        decideBoth(article);
        Map<String, String> after = walk.answers();
        assertThat(Walk.differing(before, after)).isEmpty();
        assertThat(after.values()).noneMatch(answer -> answer.contains(mark));
    }

    @Test
    void a_request_that_is_refused_tells_nothing_either() {
        Response article = article();
        Map<String, String> before = refusals(article);
        assertThat(before.values()).noneMatch(answer -> answer.startsWith("2"));
        decideBoth(article);
        assertThat(Walk.differing(before, refusals(article))).isEmpty();
    }

    /** What editor and second reviewer are answered to requests that change nothing. */
    private static Map<String, String> refusals(Response article) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String question : List.of(
                "quotations/" + article.path("quotations[0].id"),
                "claims/" + article.path("quotations[0].claims[0].id"))) {
            for (String act : List.of("verdicts", "verdicts/undo", "verdicts/carry", "resolutions")) {
                for (String tag : List.of("*", "\"1\"", "W/\"0\"", "\"none\"")) {
                    Map<String, Object> wrong = Map.of(
                            "outcome",
                            act.equals("verdicts") ? "nonsense" : "open",
                            "reason",
                            "Nobody knows.",
                            "evidence",
                            List.of());
                    Response answer = Cast.as("editor")
                            .contentType(ContentType.JSON)
                            .header("If-Match", tag)
                            .body(act.equals("verdicts") || act.equals("resolutions") ? wrong : Map.of())
                            .post("/api/" + question + "/" + act);
                    answers.put(act + " " + tag + " " + question, answer.statusCode() + " " + answer.asString());
                }
            }
        }
        return answers;
    }

    private static Response article() {
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
        form.put("opinions", 2);
        return Samples.post(form);
    }

    private void decideBoth(Response article) {
        RequestSpecification reviewer = Cast.as("reviewer").contentType(ContentType.JSON);
        for (String question : List.of(
                "quotations/" + article.path("quotations[0].id"),
                "claims/" + article.path("quotations[0].claims[0].id"))) {
            given().spec(reviewer)
                    .header("If-Match", "*")
                    .body(Map.of(
                            "outcome",
                            "disputed",
                            "evidence",
                            List.of(Map.of(
                                    "address",
                                    "https://example.org/" + mark,
                                    "excerpt",
                                    "excerpt " + mark,
                                    "stance",
                                    "refutes"))))
                    .post("/api/" + question + "/verdicts")
                    .then()
                    .statusCode(201);
        }
    }
}
