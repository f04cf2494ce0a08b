package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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

@QuarkusTest
class StaleVerdictsTest {

    @Inject
    EarlierRules earlier;

    @Test
    void the_same_words_keep_verdicts_evidence_and_history() {
        long article = earlier.keep(EarlierRules.text(EarlierRules.HARBOUR), 1, EarlierRules.WITH_SLOGANS);
        String question = Reread.quotation(article);
        Bench.decide("reviewer", question, "disputed");
        Bench.decide("reviewer", question, "verified");
        Bench.decide("reviewer", Reread.claim(article), "disputed");
        String before = Bench.see("reader", question).asString();
        String claims = Bench.see("reader", Reread.claim(article)).asString();
        EarlierRules.reextract(article).then().body("same", equalTo(1));
        assertThat(Bench.see("reader", question).asString()).isEqualTo(before);
        assertThat(Bench.see("reader", Reread.claim(article)).asString()).isEqualTo(claims);
    }

    @Test
    void changed_words_are_judged_anew_beside_the_verdict_on_the_old_ones() {
        long article = earlier.keep(EarlierRules.text(EarlierRules.PUMPS), 1, EarlierRules.WITHOUT_SPLIT_QUOTE);
        String old = Reread.quotation(article);
        Bench.decide("reviewer", old, "verified").then().statusCode(201);
        EarlierRules.reextract(article);
        assertThat(Reread.quotation(article)).isNotEqualTo(old);
        Bench.see("reader", Reread.quotation(article)).then().body("state", equalTo("unreviewed"));
        Bench.see("reader", old)
                .then()
                .body("state", equalTo("verified"))
                .body("closed", equalTo(true))
                .body("mayJudge", equalTo(false));
        Bench.decide("second", old, "disputed").then().statusCode(409).body("detail", containsString("other words"));
        Bench.undo("reviewer", old).then().statusCode(409);

        Document page = Reread.page("reader", article);
        assertThat(page.select(".rewording ins").text()).isEqualTo("“but nobody switched them on.”");
        assertThat(page.select(".rewording blockquote").get(0).text()).contains("“The pumps work,”");
        assertThat(page.select(".question.stale .state-verified")).hasSize(1);
        assertThat(page.select("mark")).hasSize(2);
    }

    @Test
    void the_same_verdict_for_the_new_words_is_one_persons_explicit_act() {
        long article = earlier.keep(EarlierRules.text(EarlierRules.PUMPS), 1, EarlierRules.WITHOUT_SPLIT_QUOTE);
        Map<String, Object> verdict = Bench.verdict("verified");
        verdict.put("evidence", List.of(Map.of("article", true)));
        Response given = Bench.decide("reviewer", Reread.quotation(article), "*", verdict);
        given.then().body("history[0].evidence[0].excerpt", equalTo("“The pumps work,”"));
        EarlierRules.reextract(article);
        String question = Reread.quotation(article);
        assertThat(Reread.page("second", article).select("form[action$=/carry]"))
                .isEmpty();
        Reread.carry("second", question).then().statusCode(409).body("detail", containsString("not judged"));
        assertThat(Reread.page("reviewer", article).select("form[action$=/carry]"))
                .hasSize(1);
        Reread.carry("reviewer", question)
                .then()
                .statusCode(201)
                .body("state", equalTo("verified"))
                .body("history", hasSize(1))
                .body("history[0].by", equalTo("reviewer"))
                .body("history[0].carries", equalTo(given.path("history[0].id")))
                .body("history[0].evidence[0].excerpt", equalTo("“The pumps work,” … “but nobody switched them on.”"));
        Reread.carry("reviewer", question).then().statusCode(409).body("detail", containsString("You have judged"));
        String entry = "entries.find { it.subject == '" + question.replace("quotations", "quotation") + "' }.action";
        Cast.as("editor").get("/api/journal").then().body(entry, equalTo("verdict.carried"));
    }

    @Test
    void a_claim_in_other_words_is_judged_anew_too() {
        long article = earlier.keep(EarlierRules.text(EarlierRules.PUMPS), 1, EarlierRules.WITHOUT_SPLIT_QUOTE);
        String old = Reread.claim(article);
        Bench.decide("reviewer", old, "disputed");
        EarlierRules.reextract(article);
        Bench.see("reader", Reread.claim(article)).then().body("state", equalTo("unreviewed"));
        assertThat(Reread.page("reader", article)
                        .select(".question.stale .claim")
                        .text())
                .isEqualTo("The pumps work");
        Reread.carry("reviewer", Reread.claim(article)).then().statusCode(201).body("state", equalTo("disputed"));
    }

    @Test
    void a_verdict_on_another_speaker_counts_no_more_and_one_on_the_claim_does() {
        long article =
                earlier.keep(EarlierRules.text(EarlierRules.HARBOUR), 1, EarlierRules.WITHOUT_THE_SPEAKER_BEHIND);
        String question = Reread.quotation(article);
        Bench.decide("reviewer", question, "disputed");
        Bench.decide("reviewer", Reread.claim(article), "verified");
        String seen = Bench.see("reviewer", question).header("ETag");
        assertThat(waits("reviewer", question)).isFalse();
        EarlierRules.reextract(article).then().body("reread", equalTo(1));
        assertThat(Reread.quotation(article)).isEqualTo(question);
        Bench.see("reader", question)
                .then()
                .body("state", equalTo("unreviewed"))
                .body("answer", nullValue())
                .body("history[0].stale", equalTo(true))
                .body("history[0].on", equalTo("direct, somebody unnamed"));
        assertThat(waits("reviewer", question)).isTrue();
        assertThat(Reread.page("reader", article)
                        .select("#card-" + question.replaceAll("\\D", "") + " .question")
                        .first()
                        .text())
                .contains("judged as direct, somebody unnamed; now it is direct, Ana Ruiz");
        Bench.see("reader", Reread.claim(article)).then().body("state", equalTo("verified"));
        Bench.decide("reviewer", question, seen, Bench.verdict("verified"))
                .then()
                .statusCode(412);
        Reread.carry("reviewer", question).then().statusCode(201).body("state", equalTo("disputed"));
        Cast.as("reader")
                .get("/api/articles/" + article + "/report.json")
                .then()
                .body("quotations[0].findings[0].state", equalTo("disputed"));
    }

    @Test
    void what_is_found_no_longer_is_shown_only_where_it_was_judged() {
        long judged = earlier.keep(EarlierRules.text(EarlierRules.SLOGAN), 1, EarlierRules.WITH_SLOGANS);
        Bench.decide("reviewer", Reread.quotation(judged), "disputed");
        long unjudged = earlier.keep(EarlierRules.text(EarlierRules.SLOGAN), 1, EarlierRules.WITH_SLOGANS);
        EarlierRules.reextract(judged);
        EarlierRules.reextract(unjudged);
        assertThat(Reread.page("reader", judged)
                        .select("#lost blockquote")
                        .first()
                        .text())
                .isEqualTo("“We will rebuild”");
        assertThat(Reread.page("reader", unjudged).select("#lost")).isEmpty();
        EarlierRules.see(unjudged).then().body("former", hasSize(1)).body("quotations", empty());
    }

    private static boolean waits(String name, String question) {
        return Lines.paths(Cast.as(name).get("/api/queue?sort=newest")).contains(question);
    }
}
