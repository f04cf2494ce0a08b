package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerdictApiTest {
    @Test
    void a_verdict_is_kept_with_its_evidence_and_decides_the_question() {
        String question = Bench.quotation(1);
        Map<String, Object> verdict = Bench.verdict("disputed");
        verdict.put("value", "altered");
        verdict.put("reason", "One word is missing.");
        Bench.decide("reviewer", question, Bench.see("reviewer", question).header("ETag"), verdict)
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .header("Location", containsString("/api/" + question + "/verdicts"))
                .body("state", equalTo("disputed"))
                .body("value", equalTo("altered"))
                .body("history", hasSize(1))
                .body("history[0].by", equalTo("reviewer"))
                .body("history[0].reason", equalTo("One word is missing."))
                .body("history[0].evidence[0].address", equalTo("https://example.org/minutes"))
                .body("history[0].evidence[0].stance", equalTo("supports"))
                .body("history[0].evidence[0].seenOn", notNullValue());
        Bench.see("reader", question).then().statusCode(200).body("answer", equalTo("Altered"));
    }

    @Test
    void the_two_questions_stand_apart() {
        Response article = Bench.kept(1);
        String quotation = "quotations/" + article.path("quotations[0].id");
        String claim = "claims/" + article.path("quotations[0].claims[0].id");
        Bench.decide("reviewer", quotation, "verified");
        Bench.decide("reviewer", claim, "disputed");
        Bench.see("reader", quotation)
                .then()
                .body("question", equalTo("attribution"))
                .body("state", equalTo("verified"));
        Bench.see("reader", claim).then().body("question", equalTo("accuracy")).body("state", equalTo("disputed"));
    }

    @Test
    void with_one_opinion_needed_the_newest_counts_and_the_history_keeps_all() {
        String question = Bench.claim(1);
        Bench.decide("reviewer", question, "verified");
        Bench.decide("second", question, "disputed")
                .then()
                .statusCode(201)
                .body("state", equalTo("disputed"))
                .body("history.outcome", contains("verified", "disputed"));
        Bench.decide("reviewer", question, "open")
                .then()
                .body("state", equalTo("open"))
                .body("history[2].before", equalTo("verified"))
                .body("history[2].answer", equalTo("open"));
    }

    @Test
    void an_undo_is_a_new_entry_and_a_second_one_brings_it_back() {
        String question = Bench.quotation(1);
        Bench.decide("reviewer", question, "verified");
        int second = Bench.decide("reviewer", question, "disputed").path("history[1].id");
        Bench.undo("reviewer", question)
                .then()
                .statusCode(201)
                .body("state", equalTo("verified"))
                .body("history", hasSize(3))
                .body("history[2].undoes", equalTo(second))
                .body("history[2].evidence", hasSize(1));
        Bench.undo("reviewer", question)
                .then()
                .body("state", equalTo("disputed"))
                .body("history", hasSize(4));
    }

    @Test
    void undoing_the_only_verdict_leaves_the_question_unreviewed() {
        String question = Bench.claim(1);
        Bench.decide("reviewer", question, "verified");
        Bench.undo("reviewer", question)
                .then()
                .body("state", equalTo("unreviewed"))
                .body("history[1].outcome", nullValue());
        Bench.undo("second", question).then().statusCode(409).body("detail", containsString("nothing to undo"));
    }

    @Test
    void a_decision_needs_the_tag_of_what_it_was_made_on() {
        String question = Bench.quotation(1);
        Bench.decide("reviewer", question, null, Bench.verdict("open")).then().statusCode(428);
        Bench.decide("reviewer", question, "no tag", Bench.verdict("open"))
                .then()
                .statusCode(400);
        String tag = Bench.see("reviewer", question).header("ETag");
        Bench.decide("reviewer", question, tag, Bench.verdict("open")).then().statusCode(201);
        Bench.decide("reviewer", question, tag, Bench.verdict("verified"))
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
        Bench.see("reader", question).then().body("history", hasSize(1));
    }

    @Test
    void verdicts_of_two_people_never_conflict() {
        String question = Bench.quotation(1);
        String seen = Bench.see("second", question).header("ETag");
        Bench.decide("reviewer", question, "verified");
        Bench.decide("second", question, seen, Bench.verdict("disputed"))
                .then()
                .statusCode(201)
                .body("history", hasSize(2));
    }

    @Test
    void of_eight_verdicts_of_one_person_at_once_exactly_one_is_kept() throws Exception {
        String question = Bench.claim(1);
        String tag = Bench.see("reviewer", question).header("ETag");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Response>> posts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            posts.add(threads.submit(() -> Bench.decide("reviewer", question, tag, Bench.verdict("verified"))));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Response> post : posts) {
            statuses.add(post.get().statusCode());
        }
        threads.shutdown();
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 412);
    }

    @Test
    void every_decision_is_in_the_journal() {
        String question = Bench.quotation(1);
        Bench.decide("reviewer", question, "verified");
        Bench.undo("reviewer", question);
        String subject = question.replace("quotations", "quotation");
        Cast.as("editor")
                .get("/api/journal")
                .then()
                .body(
                        "entries.findAll { it.subject == '" + subject + "' }.action",
                        contains("verdict.undone", "verdict.given"))
                .body("entries.action", hasItem("article.kept"));
        Cast.as("editor").get("/api/journal/verification").then().body("whole", equalTo(true));
    }

    @Test
    void readers_look_and_reviewers_judge() {
        String question = Bench.quotation(1);
        Bench.see("reader", question).then().statusCode(200).body("mayJudge", equalTo(false));
        Bench.decide("reader", question, "open").then().statusCode(403);
        Bench.undo("reader", question).then().statusCode(403);
        Bench.resolve("reviewer", question, "open", "x").then().statusCode(403);
        Bench.decide("admin", question, "open").then().statusCode(201);
    }

    @Test
    void what_is_not_there_is_not_found() {
        Bench.see("reader", "quotations/999999999").then().statusCode(404);
        Bench.see("reader", "claims/999999999").then().statusCode(404);
    }
}
