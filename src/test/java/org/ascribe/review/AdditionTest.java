package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.EarlierRules;
import org.junit.jupiter.api.Test;

/** A quotation that the machine missed is added by a person. */
@QuarkusTest
class AdditionTest {
    private static final String LIFTS = "The lifts are old: thus spoke the porter Berta Sand. They stop at noon.";

    @Inject
    EarlierRules earlier;

    @Test
    void it_stands_at_its_place_with_claims_of_its_own_and_can_be_judged() {
        long article = earlier.keep(EarlierRules.text(LIFTS, EarlierRules.HARBOUR), 1, lines -> lines);
        Response before = EarlierRules.see(article);
        before.then().body("quotations", hasSize(1));
        Map<String, Object> form = form(before, "The lifts are old", "They stop at noon");
        form.put("cue", Amend.span(before, "thus spoke"));
        form.put("mention", Amend.span(before, "the porter Berta Sand"));
        form.put("speaker", "Berta Sand");
        form.put("role", "porter");
        form.put("reason", "“thus spoke” is a cue.");
        Response added = Amend.add("reviewer", article, form);
        added.then()
                .statusCode(201)
                .body("history[0].change", equalTo("added"))
                .body("history[0].before", nullValue())
                .body("history[0].after", equalTo("The lifts are old … They stop at noon"));
        String quotation = "quotations/" + added.path("quotation");
        EarlierRules.see(article)
                .then()
                .body("quotations.ordinal", contains(1, 2))
                .body("quotations.rule", contains("by-hand", "quote-cue-speaker"))
                .body("quotations[0].kind", equalTo("indirect"))
                .body("quotations[0].speaker", equalTo("Berta Sand"))
                .body("quotations[0].mentionWords", equalTo("the porter Berta Sand"))
                .body("quotations[0].held", equalTo(true))
                .body("quotations[0].claims.words", contains("The lifts are old", "They stop at noon"));
        Bench.decide("second", quotation, "verified").then().statusCode(201).body("state", equalTo("verified"));
        assertThat(Reread.page("reader", article).select(".card .about").first().text())
                .contains("added by a person");
        Cast.as("editor").get("/api/journal").then().body("entries[1].action", equalTo("quotation.added"));
    }

    @Test
    void the_marks_say_its_kind_and_a_person_says_it_better() {
        long article = earlier.keep(EarlierRules.text(EarlierRules.SLOGAN), 1, lines -> lines);
        Response text = EarlierRules.see(article);
        Response added = Amend.add("reviewer", article, form(text, "“We will rebuild”"));
        Amend.see("quotations/" + added.path("quotation")).then().body("kind", equalTo("direct"));
        Amend.undo("reviewer", "quotations/" + added.path("quotation"));
        Map<String, Object> form = form(text, "“We will rebuild” was the slogan");
        Amend.see("quotations/" + Amend.add("reviewer", article, form).path("quotation"))
                .then()
                .body("kind", equalTo("mixed"));
    }

    @Test
    void no_rule_removes_it_and_none_finds_it_a_second_time() {
        long missed = earlier.keep(EarlierRules.text(LIFTS, EarlierRules.SLOGAN), 1, lines -> lines);
        Response text = EarlierRules.see(missed);
        Amend.add("reviewer", missed, form(text, "The lifts are old"));
        Amend.add("reviewer", missed, form(text, "“We will rebuild”"));
        String added = EarlierRules.see(missed).<List<Object>>path("quotations").toString();
        earlier.reextract(missed, EarlierRules.WITH_SLOGANS);
        EarlierRules.see(missed).then().body("quotations", hasSize(2)).body("former", empty());
        assertThat(EarlierRules.see(missed).<List<Object>>path("quotations").toString())
                .isEqualTo(added);
        EarlierRules.reextract(missed);
        assertThat(EarlierRules.see(missed).<List<Object>>path("quotations").toString())
                .isEqualTo(added);
    }

    @Test
    void taken_back_it_is_free_for_the_rules_which_keep_what_was_judged() {
        long article = earlier.keep(EarlierRules.text(EarlierRules.SLOGAN), 1, lines -> lines);
        Response added = Amend.add("reviewer", article, form(EarlierRules.see(article), "“We will rebuild”"));
        String quotation = "quotations/" + added.path("quotation");
        Bench.decide("second", quotation, "verified");
        Amend.undo("second", quotation).then().statusCode(201).body("fate", equalTo("stale"));
        EarlierRules.see(article).then().body("quotations", empty());
        Amend.undo("second", quotation).then().statusCode(409);
        earlier.reextract(article, EarlierRules.WITH_SLOGANS);
        EarlierRules.see(article)
                .then()
                .body("quotations.rule", contains("slogan"))
                .body("quotations.id", contains(added.<Integer>path("quotation")))
                .body("quotations[0].held", equalTo(false));
        Bench.see("reader", quotation).then().body("state", equalTo("verified"));
    }

    @Test
    void words_that_are_quoted_already_or_were_dismissed_are_not_added() {
        long article = earlier.keep(EarlierRules.text(EarlierRules.HARBOUR), 1, lines -> lines);
        Response text = EarlierRules.see(article);
        int there = text.path("quotations[0].id");
        Amend.add("reviewer", article, form(text, "harbour will open"))
                .then()
                .statusCode(422)
                .body("quotation", equalTo(there))
                .body("detail", containsString("Quotation 1"));
        Reread.correct("reviewer", "quotations/" + there, "not-a-quotation", null, "A line of a song.");
        Amend.add("reviewer", article, form(text, "“The harbour will open again in the spring,”"))
                .then()
                .statusCode(422)
                .body("quotation", equalTo(there));
        Amend.add("reviewer", article, form(text, "harbour will open"))
                .then()
                .statusCode(201)
                .body("quotation", not(equalTo(there)));
    }

    @Test
    void an_addition_that_says_nonsense_is_refused() {
        long article = earlier.keep(EarlierRules.text(LIFTS), 1, lines -> lines);
        Response text = EarlierRules.see(article);
        Amend.add("reviewer", 999_999_999, form(text, "The lifts are old"))
                .then()
                .statusCode(404);
        Amend.add("reader", article, form(text, "The lifts are old")).then().statusCode(403);
        Map<String, Object> form = form(text, "The lifts are old");
        form.put("content", List.of());
        Amend.add("reviewer", article, form).then().statusCode(422).body("field", equalTo("content"));
        form = form(text, "The lifts are old");
        form.put("cue", Amend.span(text, "lifts"));
        Amend.add("reviewer", article, form).then().statusCode(422).body("field", equalTo("cue"));
        form.put("cue", null);
        form.put("kind", "loud");
        Amend.add("reviewer", article, form).then().statusCode(422).body("field", equalTo("kind"));
        form.put("kind", null);
        form.put("speakerId", 999_999_999);
        Amend.add("reviewer", article, form).then().statusCode(422).body("field", equalTo("speakerId"));
        EarlierRules.see(article).then().body("quotations", empty());
    }

    private static Map<String, Object> form(Response article, String... words) {
        Map<String, Object> form = new HashMap<>();
        form.put("content", Amend.spans(article, words));
        return form;
    }
}
