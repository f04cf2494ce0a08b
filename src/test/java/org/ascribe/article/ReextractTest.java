package org.ascribe.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReextractTest {
    private static final String LIFTS = "According to the report, one lift in nine has never been tested.";

    @Inject
    EarlierRules earlier;

    @Test
    void each_quotation_names_the_rule_and_the_rules_that_found_it() {
        Samples.kept()
                .then()
                .body("rulesSha256", matchesPattern("[0-9a-f]{64}"))
                .body("quotations[0].rule", equalTo("quote-cue-speaker"))
                .body("quotations[0].rulesSha256", matchesPattern("[0-9a-f]{64}"))
                .body("quotations[0].fate", equalTo("current"))
                .body("quotations[0].held", equalTo(false));
    }

    @Test
    void the_same_words_stay_the_same_quotation_under_the_new_rules() {
        long article = earlier.keep(
                EarlierRules.text(EarlierRules.HARBOUR, EarlierRules.PUMPS),
                1,
                EarlierRules.without("parenthetical-middle"));
        Response before = EarlierRules.see(article);
        EarlierRules.reextract(article)
                .then()
                .statusCode(200)
                .body("altered", equalTo(true))
                .body("before", equalTo(before.path("rulesSha256")))
                .body("after", not(equalTo(before.path("rulesSha256"))))
                .body("same", equalTo(2))
                .body("changed", equalTo(0))
                .body("gone", equalTo(0))
                .body("added", equalTo(0));
        Response after = EarlierRules.see(article);
        assertThat(after.<List<Integer>>path("quotations.id")).isEqualTo(before.path("quotations.id"));
        assertThat(after.<List<Integer>>path("quotations.claims.id")).isEqualTo(before.path("quotations.claims.id"));
        assertThat(after.<List<Object>>path("quotations.content")).isEqualTo(before.path("quotations.content"));
        assertThat(after.<String>path("quotations[1].rulesSha256")).isEqualTo(after.path("rulesSha256"));
        after.then().body("former", empty());
    }

    @Test
    void changed_words_are_a_new_quotation_and_the_stale_one_leads_to_it() {
        long article = earlier.keep(
                EarlierRules.text(EarlierRules.HARBOUR, EarlierRules.PUMPS), 1, EarlierRules.WITHOUT_SPLIT_QUOTE);
        Response before = EarlierRules.see(article);
        before.then().body("quotations[1].words", equalTo("“The pumps work,”"));
        EarlierRules.reextract(article).then().body("same", equalTo(1)).body("changed", equalTo(1));
        EarlierRules.see(article)
                .then()
                .body("quotations.ordinal", contains(1, 2))
                .body("quotations[0].id", equalTo(before.path("quotations[0].id")))
                .body("quotations[1].id", not(equalTo(before.path("quotations[1].id"))))
                .body("quotations[1].words", equalTo("“The pumps work,” … “but nobody switched them on.”"))
                .body("former", hasSize(1))
                .body("former[0].id", equalTo(before.path("quotations[1].id")))
                .body("former[0].fate", equalTo("stale"))
                .body("former[0].ordinal", nullValue())
                .body("former[0].words", equalTo("“The pumps work,”"))
                .body("former[0].rulesSha256", equalTo(before.path("rulesSha256")))
                .body("former[0].followedBy", notNullValue())
                .body("former[0].formerClaims[0].followedBy", notNullValue());
    }

    @Test
    void what_is_found_no_longer_is_kept_and_counts_no_more() {
        long article = earlier.keep(
                EarlierRules.text(EarlierRules.SLOGAN, EarlierRules.HARBOUR), 1, EarlierRules.WITH_SLOGANS);
        Response before = EarlierRules.see(article);
        before.then().body("quotations.rule", contains("slogan", "quote-cue-speaker"));
        EarlierRules.reextract(article).then().body("gone", equalTo(1)).body("same", equalTo(1));
        EarlierRules.see(article)
                .then()
                .body("quotations.id", contains(before.<Integer>path("quotations[1].id")))
                .body("quotations.ordinal", contains(1))
                .body("former[0].id", equalTo(before.path("quotations[0].id")))
                .body("former[0].followedBy", nullValue());
        Cast.as("reader")
                .queryParam("q", "harbour")
                .get("/api/articles")
                .then()
                .body("articles.find { it.id == " + article + " }.quotations", equalTo(1));
        Cast.as("reader")
                .get("/api/quotations/" + before.path("quotations[0].id"))
                .then()
                .statusCode(200)
                .body("fate", equalTo("stale"));
    }

    @Test
    void what_is_newly_found_comes_in_at_its_place() {
        long article = earlier.keep(
                EarlierRules.text(EarlierRules.HARBOUR, LIFTS, EarlierRules.PUMPS),
                1,
                EarlierRules.without("according-to-front"));
        Response before = EarlierRules.see(article);
        before.then().body("quotations", hasSize(2));
        EarlierRules.reextract(article).then().body("added", equalTo(1)).body("same", equalTo(2));
        EarlierRules.see(article)
                .then()
                .body("quotations.ordinal", contains(1, 2, 3))
                .body("quotations[0].id", equalTo(before.path("quotations[0].id")))
                .body("quotations[1].rule", equalTo("according-to-front"))
                .body("quotations[2].id", equalTo(before.path("quotations[1].id")))
                .body("former", empty());
    }

    @Test
    void another_speaker_of_the_same_words_is_taken_over() {
        long article =
                earlier.keep(EarlierRules.text(EarlierRules.HARBOUR), 1, EarlierRules.WITHOUT_THE_SPEAKER_BEHIND);
        Response before = EarlierRules.see(article);
        before.then().body("quotations[0].speaker", nullValue());
        EarlierRules.reextract(article).then().body("reread", equalTo(1)).body("same", equalTo(0));
        EarlierRules.see(article)
                .then()
                .body("quotations[0].id", equalTo(before.path("quotations[0].id")))
                .body("quotations[0].speaker", equalTo("Ana Ruiz"))
                .body("quotations[0].mentionWords", notNullValue());
    }

    @Test
    void twice_changes_nothing_even_when_forced() {
        long article = earlier.keep(
                EarlierRules.text(EarlierRules.SLOGAN, EarlierRules.HARBOUR, EarlierRules.PUMPS),
                1,
                lines -> EarlierRules.WITH_SLOGANS.apply(
                        EarlierRules.WITHOUT_SPLIT_QUOTE.apply(EarlierRules.WITHOUT_THE_SPEAKER_BEHIND.apply(lines))));
        EarlierRules.reextract(article)
                .then()
                .body("gone", equalTo(1))
                .body("changed", equalTo(1))
                .body("reread", equalTo(1));
        String once = EarlierRules.see(article).asString();
        List<Integer> entries = entries();
        EarlierRules.reextract(article).then().statusCode(200).body("altered", equalTo(false));
        Cast.as("editor")
                .post("/api/articles/" + article + "/reextract?force=true")
                .then()
                .statusCode(200)
                .body("altered", equalTo(false))
                .body("same", equalTo(2));
        assertThat(EarlierRules.see(article).asString()).isEqualTo(once);
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    void the_rules_of_before_bring_the_quotation_of_before_back() {
        long article = earlier.keep(EarlierRules.text(EarlierRules.PUMPS), 1, lines -> lines);
        int whole = EarlierRules.see(article).path("quotations[0].id");
        earlier.reextract(article, EarlierRules.WITHOUT_SPLIT_QUOTE);
        EarlierRules.see(article)
                .then()
                .body("quotations[0].id", not(equalTo(whole)))
                .body("former.id", contains(whole));
        EarlierRules.reextract(article).then().body("changed", equalTo(1));
        EarlierRules.see(article)
                .then()
                .body("quotations.id", contains(whole))
                .body("quotations[0].claims", hasSize(2))
                .body("former[0].followedBy", equalTo(whole));
    }

    private static List<Integer> entries() {
        return Cast.as("editor").get("/api/journal").path("entries.number");
    }
}
