package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.EarlierRules;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A person says where the words of a quotation stand. */
@QuarkusTest
class MovedWordsTest {
    private static final String FIRST = "“The pumps work,”";
    private static final String SECOND = "“but nobody switched them on.”";

    @Inject
    EarlierRules earlier;

    @Test
    void moved_words_are_judged_anew_beside_the_verdict_on_the_old_ones() {
        long article = firstPartOnly();
        String quotation = Reread.quotation(article);
        Map<String, Object> verdict = Bench.verdict("verified");
        verdict.put("evidence", List.of(Map.of("article", true)));
        Bench.decide("reviewer", quotation, "*", verdict).then().statusCode(201);
        String seen = Bench.see("reviewer", quotation).header("ETag");
        move(quotation, article, FIRST, SECOND).then().statusCode(201);
        Amend.see(quotation)
                .then()
                .body("words", equalTo(FIRST + " … " + SECOND))
                .body("found", equalTo(Amend.spans(EarlierRules.see(article), FIRST)))
                .body("claims.words", contains("The pumps work", "but nobody switched them on"));
        Bench.see("reader", quotation)
                .then()
                .body("state", equalTo("unreviewed"))
                .body("history[0].stale", equalTo(true))
                .body("history[0].on", equalTo("direct, Maria Delgado, in other words"))
                .body("history[0].evidence[0].spans", equalTo(Amend.spans(EarlierRules.see(article), FIRST)));
        Bench.decide("reviewer", quotation, seen, Bench.verdict("verified"))
                .then()
                .statusCode(412);

        Document page = Reread.page("reviewer", article);
        assertThat(page.select(".rewording ins").text()).isEqualTo(SECOND);
        assertThat(page.select(".rewording blockquote").get(0).text()).contains(FIRST);
        assertThat(page.select("mark")).hasSize(2);
        Reread.carry("reviewer", quotation)
                .then()
                .statusCode(201)
                .body("state", equalTo("verified"))
                .body("history[1].evidence[0].excerpt", equalTo(FIRST + " … " + SECOND));
    }

    @Test
    void a_claim_whose_words_stay_keeps_its_verdict_and_one_that_is_cut_leads_to_the_new_one() {
        Response article = Bench.kept(1);
        String quotation = "quotations/" + article.path("quotations[0].id");
        String claim = "claims/" + article.path("quotations[0].claims[0].id");
        Bench.decide("reviewer", claim, "disputed");
        Amend.correct(
                        "reviewer",
                        quotation,
                        Amend.form("content", "content", Amend.spans(article, "The harbour will open again")))
                .then()
                .statusCode(201);
        Amend.see(quotation)
                .then()
                .body("claims.words", contains("The harbour will open again"))
                .body("formerClaims[0].followedBy", equalTo(Amend.see(quotation).path("claims[0].id")));
        String now = "claims/" + Amend.see(quotation).path("claims[0].id");
        Bench.see("reader", now).then().body("state", equalTo("unreviewed"));
        Bench.decide("second", claim, "verified").then().statusCode(409);
        Reread.carry("reviewer", now).then().statusCode(201).body("state", equalTo("disputed"));
    }

    @Test
    void taken_back_the_old_words_their_claims_and_their_verdicts_are_there_again() {
        long article = firstPartOnly();
        String quotation = Reread.quotation(article);
        Bench.decide("reviewer", quotation, "verified");
        Bench.decide("reviewer", Reread.claim(article), "disputed");
        String before = Amend.see(quotation).path("claims").toString();
        move(quotation, article, "pumps").then().statusCode(201);
        move(quotation, article, FIRST, SECOND).then().statusCode(201);
        Amend.undo("second", quotation).then().statusCode(201);
        Amend.see(quotation).then().body("words", equalTo("pumps"));
        Amend.undo("second", quotation).then().statusCode(201).body("history", hasSize(4));
        Amend.see(quotation)
                .then()
                .body("words", equalTo(FIRST))
                .body("found", nullValue())
                .body("held", equalTo(false));
        assertThat(Amend.see(quotation).path("claims").toString()).isEqualTo(before);
        Bench.see("reader", quotation).then().body("state", equalTo("verified"));
        Bench.see("reader", Reread.claim(article)).then().body("state", equalTo("disputed"));
    }

    @Test
    void words_of_another_quotation_are_refused_by_its_number() {
        long article = earlier.keep(EarlierRules.text(EarlierRules.HARBOUR, EarlierRules.PUMPS), 1, lines -> lines);
        List<Integer> ids = EarlierRules.see(article).path("quotations.id");
        String quotation = "quotations/" + ids.get(0);
        move(quotation, article, "in the spring,”", "nobody switched")
                .then()
                .statusCode(422)
                .body("field", equalTo("content"))
                .body("quotation", equalTo(ids.get(1)))
                .body("detail", containsString("Quotation 2 of this article"));
        Reread.correct("reviewer", "quotations/" + ids.get(1), "not-a-quotation", null, "A line of a song.");
        move(quotation, article, "in the spring,”", "nobody switched").then().statusCode(201);
        Amend.undo("second", "quotations/" + ids.get(1)).then().statusCode(409).body("detail", notNullValue());
    }

    @Test
    void no_rule_brings_the_words_back_that_a_person_moved_away_from() {
        long article = firstPartOnly();
        String quotation = Reread.quotation(article);
        move(quotation, article, "nobody switched them on").then().statusCode(201);
        String corrected = Amend.see(quotation).asString();
        EarlierRules.reextract(article)
                .then()
                .body("held", equalTo(1))
                .body("changed", equalTo(0))
                .body("added", equalTo(0));
        EarlierRules.see(article).then().body("quotations", hasSize(1));
        assertThat(Amend.see(quotation).asString()).isEqualTo(corrected);
        Cast.as("editor")
                .post("/api/articles/" + article + "/reextract?force=true")
                .then()
                .body("altered", equalTo(false));
    }

    @Test
    void a_verdict_on_moved_words_waits_to_be_given_again() {
        long article = firstPartOnly();
        String quotation = Reread.quotation(article);
        Bench.decide("reviewer", quotation, "verified");
        move(quotation, article, FIRST, SECOND);
        Cast.as("reader")
                .get("/api/articles/" + article + "/report.json")
                .then()
                .body("quotations[0].findings[0].state", equalTo("unreviewed"));
    }

    @Test
    void whoever_judges_blind_sees_no_trace_of_an_opinion_on_the_words_of_before() {
        long article = earlier.keep(EarlierRules.text(EarlierRules.PUMPS), 2, EarlierRules.WITHOUT_SPLIT_QUOTE);
        String quotation = Reread.quotation(article);
        Bench.decide("reviewer", quotation, "verified");
        move(quotation, article, FIRST, SECOND);
        Bench.see("second", quotation).then().body("history", hasSize(0)).body("state", equalTo("unreviewed"));
        assertThat(Reread.page("second", article).select(".rewording, .question .stale"))
                .isEmpty();
        assertThat(Reread.page("reviewer", article).select(".rewording")).hasSize(1);
    }

    private long firstPartOnly() {
        return earlier.keep(EarlierRules.text(EarlierRules.PUMPS), 1, EarlierRules.WITHOUT_SPLIT_QUOTE);
    }

    private static Response move(String quotation, long article, String... words) {
        return Amend.correct(
                "reviewer", quotation, Amend.form("content", "content", Amend.spans(EarlierRules.see(article), words)));
    }
}
