package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.ascribe.access.Cast;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerdictPagesTest {
    @Test
    void one_click_and_the_article_s_own_words_verify_an_attribution() {
        Response article = Bench.kept(1);
        String question = "quotations/" + article.path("quotations[0].id");
        Cast.form("reviewer")
                .formParam("seen", seen("reviewer", question))
                .formParam("outcome", "verified")
                .formParam("article", "true")
                .post("/" + question + "/verdicts")
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        endsWith("/articles/" + article.path("id") + "#card-" + article.path("quotations[0].id")));
        Bench.see("reader", question).then().body("state", equalTo("verified"));
    }

    @Test
    void a_refusal_shows_the_message_and_keeps_what_was_typed() {
        String question = Bench.claim(1);
        Response answer = Cast.form("reviewer")
                .formParam("seen", seen("reviewer", question))
                .formParam("outcome", "disputed")
                .formParam("reason", "Because <b>")
                .formParam("value", "misleading")
                .formParam("address", "nowhere")
                .post("/" + question + "/verdicts");
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("[role=alert]").text()).contains("web address");
        assertThat(page.select("[name=reason]").text()).isEqualTo("Because <b>");
        assertThat(page.select("[name=address]").val()).isEqualTo("nowhere");
        assertThat(page.select("[name=value] [selected]").val()).isEqualTo("misleading");
    }

    @Test
    void a_second_tab_gets_a_conflict_page_that_shows_both_and_sends_again() {
        String question = Bench.claim(1);
        String seen = seen("reviewer", question);
        Bench.decide("reviewer", question, "disputed");
        Response answer = Cast.form("reviewer")
                .formParam("seen", seen)
                .formParam("outcome", "open")
                .formParam("reason", "From the second tab")
                .post("/" + question + "/verdicts");
        assertThat(answer.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select(".history").text()).contains("nothing → disputed");
        assertThat(page.select("[name=reason]").text()).isEqualTo("From the second tab");
        Bench.see("reader", question).then().body("history", hasSize(1));

        Cast.form("reviewer")
                .formParam("seen", page.select("form.decision [name=seen]").val())
                .formParam("outcome", "open")
                .formParam("reason", "From the second tab")
                .post("/" + question + "/verdicts")
                .then()
                .statusCode(303);
        Bench.see("reader", question).then().body("history", hasSize(2)).body("state", equalTo("open"));
    }

    @Test
    void the_page_of_a_question_offers_undo_and_takes_it() {
        String question = Bench.quotation(1);
        Bench.decide("reviewer", question, "verified");
        Document page = Jsoup.parse(
                Cast.browser("reviewer").get("/" + question + "/verdicts").asString());
        Cast.form("reviewer")
                .formParam("seen", page.select("form[action$=undo] [name=seen]").val())
                .post("/" + question + "/undo")
                .then()
                .statusCode(303);
        Bench.see("reader", question).then().body("state", equalTo("unreviewed"));
    }

    @Test
    void an_editor_settles_a_disagreement() {
        String question = Bench.claim(2);
        Bench.decide("reviewer", question, "verified");
        Bench.decide("second", question, "disputed");
        Cast.form("editor")
                .formParam("seen", seen("editor", question))
                .formParam("outcome", "open")
                .formParam("reason", "Nobody knows.")
                .post("/" + question + "/resolutions")
                .then()
                .statusCode(303);
        Bench.see("reader", question).then().body("state", equalTo("open"));
    }

    @Test
    void a_form_without_its_token_and_an_account_that_only_reads_are_refused() {
        String question = Bench.quotation(1);
        Cast.browser("reviewer")
                .formParam("outcome", "open")
                .post("/" + question + "/verdicts")
                .then()
                .statusCode(400);
        Cast.form("reader")
                .formParam("outcome", "open")
                .post("/" + question + "/verdicts")
                .then()
                .statusCode(403);
        Cast.form("reviewer")
                .formParam("outcome", "open")
                .post("/" + question + "/resolutions")
                .then()
                .statusCode(403);
        Cast.form("reader")
                .formParam("seen", "0-0")
                .post("/" + question + "/undo")
                .then()
                .statusCode(403);
    }

    private static String seen(String name, String question) {
        return Jsoup.parse(Cast.browser(name).get("/" + question + "/verdicts").asString())
                .select("form.decision [name=seen]")
                .val();
    }
}
