package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.EarlierRules;
import org.ascribe.article.Samples;
import org.junit.jupiter.api.Test;

/** A person says what the claims of a quotation are. */
@QuarkusTest
class ClaimCorrectionTest {
    @Inject
    EarlierRules earlier;

    @Test
    void a_claim_in_other_words_is_judged_anew_beside_the_old_one() {
        Response article = Bench.kept(1);
        String quotation = "quotations/" + article.path("quotations[0].id");
        int old = article.path("quotations[0].claims[0].id");
        Bench.decide("reviewer", "claims/" + old, "verified");
        change(quotation, old, Amend.spans(article, "harbour will open"))
                .then()
                .statusCode(201)
                .body("differences[0].machine", equalTo("The harbour will open again in the spring"))
                .body("differences[0].now", equalTo("harbour will open"));
        int now = Amend.see(quotation).path("claims[0].id");
        Amend.see(quotation)
                .then()
                .body("claims.words", contains("harbour will open"))
                .body("formerClaims[0].id", equalTo(old))
                .body("formerClaims[0].followedBy", equalTo(now));
        Bench.see("reader", "claims/" + now).then().body("state", equalTo("unreviewed"));
        assertThat(Reread.page("reviewer", article.<Integer>path("id"))
                        .select(".question.stale .claim")
                        .text())
                .isEqualTo("The harbour will open again in the spring");
        Reread.carry("reviewer", "claims/" + now).then().statusCode(201).body("state", equalTo("verified"));
    }

    @Test
    void a_claim_is_added_and_removed_and_each_is_taken_back() {
        Response article = Bench.kept(1);
        String quotation = "quotations/" + article.path("quotations[0].id");
        int first = article.path("quotations[0].claims[0].id");
        Bench.decide("reviewer", "claims/" + first, "verified");
        Amend.correct("reviewer", quotation, claim("claim-added", null, Amend.spans(article, "open again")))
                .then()
                .statusCode(201);
        Amend.see(quotation)
                .then()
                .body("claims.words", contains("The harbour will open again in the spring", "open again"));
        Amend.correct("reviewer", quotation, claim("claim-removed", first, null))
                .then()
                .statusCode(201)
                .body("history[1].before", equalTo("The harbour will open again in the spring"))
                .body("history[1].after", nullValue());
        Amend.see(quotation).then().body("claims.words", contains("open again"));
        Amend.undo("second", quotation).then().statusCode(201);
        Amend.undo("second", quotation).then().statusCode(201).body("differences", empty());
        Amend.see(quotation).then().body("claims.id", contains(first)).body("held", equalTo(false));
        Bench.see("reader", "claims/" + first).then().body("state", equalTo("verified"));
    }

    @Test
    void brackets_hold_words_of_the_article_behind_a_pronoun() {
        Response article = Samples.post(Samples.form(
                Samples.text("Ana Ruiz") + "\n\nA crane stood idle. “It broke in March,” said Berta Sand, a porter."));
        String quotation = "quotations/" + article.path("quotations[1].id");
        int claim = article.path("quotations[1].claims[0].id");
        int it = article.<String>path("text").indexOf("“It") + 3;
        Map<String, Object> form = claim("claim", claim, Amend.spans(article, "It broke in March"));
        form.put("fills", List.of(Map.of("at", it, "span", Amend.span(article, "The council"))));
        Amend.correct("reviewer", quotation, form).then().statusCode(201);
        Amend.see(quotation)
                .then()
                .body("claims.words", contains("It [The council] broke in March"))
                .body("claims[0].settled", equalTo(true));
        int filled = Amend.see(quotation).path("claims[0].id");
        form = claim("claim", filled, Amend.spans(article, "It broke"));
        Amend.correct("reviewer", quotation, form).then().statusCode(201);
        Amend.see(quotation).then().body("claims.words", contains("It [The council] broke"));
        form = claim("claim", Amend.see(quotation).path("claims[0].id"), Amend.spans(article, "broke in March"));
        form.put("fills", List.of(Map.of("at", it, "span", Amend.span(article, "The council"))));
        Amend.correct("reviewer", quotation, form).then().statusCode(422).body("field", equalTo("fills"));
        form.put("fills", List.of(Map.of("at", 0, "span", Amend.span(article, "The council"))));
        Amend.correct("reviewer", quotation, form).then().statusCode(422).body("field", equalTo("fills"));
    }

    @Test
    void a_claim_stands_in_its_quotation_once_and_belongs_to_it() {
        Response article = Bench.kept(1);
        String quotation = "quotations/" + article.path("quotations[0].id");
        int claim = article.path("quotations[0].claims[0].id");
        change(quotation, claim, Amend.spans(article, "The council met"))
                .then()
                .statusCode(422)
                .body("detail", containsString("in the words of its quotation"));
        change(quotation, claim, Amend.spans(article, "The harbour will open again in the spring"))
                .then()
                .statusCode(422)
                .body("detail", containsString("already"));
        change(quotation, 999_999_999, Amend.spans(article, "harbour"))
                .then()
                .statusCode(422)
                .body("field", equalTo("claim"));
        Amend.correct("reviewer", quotation, claim("claim-removed", null, null))
                .then()
                .statusCode(422)
                .body("field", equalTo("claim"));
        Reread.corrections(quotation).then().body("history", empty());
    }

    @Test
    void no_rule_changes_the_claims_of_a_person() {
        long article = earlier.keep(EarlierRules.text(EarlierRules.PUMPS), 1, EarlierRules.WITHOUT_SPLIT_QUOTE);
        String quotation = Reread.quotation(article);
        change(
                        quotation,
                        Amend.see(quotation).path("claims[0].id"),
                        Amend.spans(EarlierRules.see(article), "pumps work"))
                .then()
                .statusCode(201);
        String corrected = Amend.see(quotation).asString();
        EarlierRules.reextract(article).then().body("held", equalTo(1)).body("changed", equalTo(0));
        assertThat(Amend.see(quotation).asString()).isEqualTo(corrected);
        Cast.as("editor")
                .post("/api/articles/" + article + "/reextract?force=true")
                .then()
                .body("altered", equalTo(false));
    }

    private static Response change(String quotation, int claim, List<Map<String, Object>> content) {
        return Amend.correct("reviewer", quotation, claim("claim", claim, content));
    }

    private static Map<String, Object> claim(String change, Integer claim, List<Map<String, Object>> content) {
        Map<String, Object> form = Amend.form(change, "claim", claim);
        form.put("content", content);
        return form;
    }
}
