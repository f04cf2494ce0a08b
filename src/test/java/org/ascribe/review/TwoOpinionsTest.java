package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TwoOpinionsTest {
    @Test
    void whoever_may_still_judge_sees_nothing_of_the_first_opinion() {
        Response article = Bench.kept(2);
        String question = "quotations/" + article.path("quotations[0].id");
        String page = "/articles/" + article.path("id");
        String before = Bench.see("second", question).header("ETag");
        String untouched = withoutToken(Cast.browser("second").get(page));
        Bench.decide("reviewer", question, "disputed").then().statusCode(201).body("state", equalTo("awaiting"));

        for (String name : List.of("second", "editor", "admin")) {
            Bench.see(name, question)
                    .then()
                    .header("ETag", equalTo(before))
                    .body("state", equalTo("unreviewed"))
                    .body("history", hasSize(0));
        }
        assertThat(withoutToken(Cast.browser("second").get(page))).isEqualTo(untouched);
        String subject = question.replace("quotations", "quotation");
        assertThat(journalled("editor", subject)).isEmpty();

        Bench.see("reader", question).then().body("state", equalTo("awaiting")).body("history", hasSize(1));
        Bench.see("reviewer", question).then().body("history", hasSize(1));
        Bench.decide("second", question, "disputed")
                .then()
                .body("state", equalTo("disputed"))
                .body("history", hasSize(2));
        Bench.see("editor", question).then().body("state", equalTo("disputed")).body("mayJudge", equalTo(false));
        assertThat(journalled("editor", subject)).hasSize(2);
    }

    private static List<String> journalled(String name, String subject) {
        return Cast.as(name).get("/api/journal").path("entries.findAll { it.subject == '" + subject + "' }.action");
    }

    private static String withoutToken(Response page) {
        return page.asString().replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }

    @Test
    void two_opinions_of_one_outcome_settle_it_even_when_their_finer_values_differ() {
        String question = Bench.claim(2);
        Bench.decide("reviewer", question, "verified");
        var verdict = Bench.verdict("verified");
        verdict.put("value", "mostly-true");
        Bench.decide("second", question, Bench.see("second", question).header("ETag"), verdict)
                .then()
                .body("state", equalTo("verified"));
    }

    @Test
    void a_third_opinion_is_refused() {
        String question = Bench.claim(2);
        Bench.decide("reviewer", question, "verified");
        Bench.decide("second", question, "verified");
        Bench.decide("editor", question, "disputed")
                .then()
                .statusCode(409)
                .body("detail", containsString("Two opinions"));
    }

    @Test
    void a_disagreement_is_settled_by_an_editor_who_is_neither_with_a_reason() {
        String question = Bench.claim(2);
        Bench.decide("reviewer", question, "verified");
        Bench.resolve("editor", question, "verified", "x").then().statusCode(409);
        Bench.decide("editor", question, "disputed").then().body("state", equalTo("in-disagreement"));
        Bench.see("admin", question).then().body("mayResolve", equalTo(true));
        Bench.resolve("editor", question, "disputed", "I was right.").then().statusCode(403);
        Bench.resolve("admin", question, "disputed", " ").then().statusCode(422).body("field", equalTo("reason"));
        Bench.resolve("admin", question, "disputed", "The minutes say so.")
                .then()
                .statusCode(201)
                .body("state", equalTo("disputed"))
                .body("history[2].act", equalTo("resolution"));
    }

    @Test
    void a_resolution_made_on_an_older_sight_is_stale() {
        String question = Bench.claim(2);
        Bench.decide("reviewer", question, "verified");
        Bench.decide("second", question, "disputed");
        String seen = Bench.see("editor", question).header("ETag");
        Bench.decide("second", question, "open");
        var verdict = Bench.verdict("verified");
        verdict.put("reason", "x");
        Bench.post("editor", question + "/resolutions", seen, verdict).then().statusCode(412);
    }

    @Test
    void an_opinion_after_the_resolution_opens_the_disagreement_again_and_agreement_ends_it() {
        String question = Bench.quotation(2);
        Bench.decide("reviewer", question, "verified");
        Bench.decide("second", question, "disputed");
        Bench.resolve("editor", question, "open", "Nobody knows.").then().body("state", equalTo("open"));
        Bench.decide("second", question, "open").then().body("state", equalTo("in-disagreement"));
        Bench.decide("reviewer", question, "open").then().body("state", equalTo("open"));
    }

    @Test
    void undoing_a_resolution_leaves_the_disagreement() {
        String question = Bench.quotation(2);
        Bench.decide("reviewer", question, "verified");
        Bench.decide("second", question, "disputed");
        Bench.resolve("editor", question, "verified", "So it is.");
        Bench.undo("editor", question).then().statusCode(201).body("state", equalTo("in-disagreement"));
    }

    @Test
    void a_taken_back_opinion_frees_its_place() {
        String question = Bench.quotation(2);
        Bench.decide("reviewer", question, "verified");
        Bench.undo("reviewer", question).then().body("state", equalTo("unreviewed"));
        Bench.decide("second", question, "verified");
        Bench.decide("editor", question, "verified").then().body("state", equalTo("verified"));
        Bench.undo("reviewer", question).then().statusCode(409);
    }

    @Test
    void an_opinion_that_was_given_and_taken_back_opens_no_view_of_the_other_one() {
        Response article = Bench.kept(2);
        String question = "claims/" + article.path("quotations[0].claims[0].id");
        Bench.decide("reviewer", question, "open");
        Bench.undo("reviewer", question);
        Map<String, Object> verdict = Bench.verdict("disputed");
        verdict.put("reason", "The minutes have other words.");
        Bench.decide("second", question, "*", verdict).then().statusCode(201);
        Bench.see("reviewer", question)
                .then()
                .body("state", equalTo("unreviewed"))
                .body("history.by", everyItem(equalTo("reviewer")));
        assertThat(Cast.browser("reviewer")
                        .get("/articles/" + article.path("id"))
                        .asString())
                .doesNotContain("The minutes have other words.");
        Bench.decide("reviewer", question, "disputed").then().body("history", hasSize(4));
    }
}
