package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.ascribe.access.Cast;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResolutionTest {
    @Test
    void a_disagreement_is_one_until_it_is_settled_in_page_report_and_api() {
        Response article = Bench.kept(2);
        String question = disagreement(article);
        for (String name : new String[] {"reader", "reviewer", "second", "editor"}) {
            Bench.see(name, question).then().body("state", equalTo("in-disagreement"));
            assertThat(state(name, article)).isEqualTo("≠ in disagreement");
        }
        Cast.as("reader")
                .get("/api/articles/" + article.path("id") + "/report")
                .then()
                .body("quotations[0].findings[1].state", equalTo("in-disagreement"));
        Bench.resolve("editor", question, "open", "Nobody knows.").then().body("state", equalTo("open"));
        assertThat(state("reader", article)).isEqualTo("○ open");
    }

    @Test
    void only_an_editor_who_is_neither_is_offered_to_settle_it() {
        Response article = Bench.kept(2);
        String question = "claims/" + article.path("quotations[0].claims[0].id");
        Bench.decide("editor", question, "verified");
        Bench.decide("second", question, "disputed");
        for (String name : new String[] {"reader", "reviewer", "second", "editor"}) {
            Bench.see(name, question).then().body("mayResolve", equalTo(false));
            assertThat(offers(name, question)).doesNotContain("/" + question + "/resolutions");
        }
        Bench.see("admin", question).then().body("mayResolve", equalTo(true));
        assertThat(offers("admin", question)).contains("/" + question + "/resolutions");
    }

    @Test
    void the_card_says_who_settled_it_and_what_another_answer_would_do() {
        Response article = Bench.kept(2);
        String question = disagreement(article);
        Response settled = Bench.resolve("editor", question, "verified", "So it is.");
        settled.then()
                .body("resolution", equalTo(settled.path("history[2].id")))
                .body("overtakenResolution", nullValue());
        assertThat(page("reviewer", article).select(".settled").text())
                .contains("Settled by editor", "open again unless both agree");
    }

    @Test
    void a_resolution_that_a_reviewer_overtook_is_named_until_it_is_settled_anew() {
        Response article = Bench.kept(2);
        String question = disagreement(article);
        Response settled = Bench.resolve("editor", question, "verified", "So it is.");
        Bench.decide("second", question, "open");
        Bench.see("reader", question)
                .then()
                .body("state", equalTo("in-disagreement"))
                .body("resolution", nullValue())
                .body("overtakenResolution", equalTo(settled.path("history[2].id")));
        assertThat(page("reader", article).select(".overtaken").text())
                .contains("editor settled it as verified", "settled anew");
        assertThat(page("reader", article).select(".settled")).isEmpty();
        Bench.resolve("editor", question, "disputed", "Once more.")
                .then()
                .body("state", equalTo("disputed"))
                .body("overtakenResolution", nullValue());
    }

    @Test
    void a_resolution_that_was_taken_back_is_neither_named_nor_overtaken() {
        Response article = Bench.kept(2);
        String question = disagreement(article);
        Bench.resolve("editor", question, "verified", "So it is.");
        Bench.undo("editor", question).then().body("resolution", nullValue()).body("overtakenResolution", nullValue());
        assertThat(page("reader", article).select(".settled, .overtaken")).isEmpty();
    }

    @Test
    void agreement_after_a_resolution_needs_no_resolver_any_more() {
        Response article = Bench.kept(2);
        String question = disagreement(article);
        Bench.resolve("editor", question, "open", "Nobody knows.");
        Bench.decide("second", question, "verified")
                .then()
                .body("state", equalTo("verified"))
                .body("resolution", nullValue())
                .body("overtakenResolution", nullValue());
    }

    private static String disagreement(Response article) {
        String question = "claims/" + article.path("quotations[0].claims[0].id");
        Bench.decide("reviewer", question, "verified").then().statusCode(201);
        Bench.decide("second", question, "disputed").then().statusCode(201);
        return question;
    }

    /** Where the forms of the page of a question go. */
    private static List<String> offers(String name, String question) {
        return Jsoup.parse(Cast.browser(name).get("/" + question + "/verdicts").asString())
                .select("form")
                .eachAttr("action");
    }

    private static String state(String name, Response article) {
        return page(name, article).select(".question p.state").get(1).text();
    }

    private static Document page(String name, Response article) {
        return Jsoup.parse(
                Cast.browser(name).get("/articles/" + article.path("id")).asString());
    }
}
