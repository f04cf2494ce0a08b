package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.EarlierRules;
import org.junit.jupiter.api.Test;

/** Role, kind, cue and mention: what is said of a quotation besides its words and its speaker. */
@QuarkusTest
class SmallCorrectionsTest {
    @Inject
    EarlierRules earlier;

    @Test
    void the_role_is_changed_without_a_reason_and_the_machines_stays_beside_it() {
        String quotation = Bench.quotation(1);
        String role = Amend.see(quotation).path("role");
        Amend.correct("reviewer", quotation, Amend.form("role", "role", "harbour master"))
                .then()
                .statusCode(201)
                .body("differences.change", contains("role"))
                .body("differences[0].machine", equalTo(role))
                .body("differences[0].now", equalTo("harbour master"))
                .body("history[0].reason", nullValue());
        Amend.see(quotation).then().body("role", equalTo("harbour master")).body("held", equalTo(true));
        assertThat(Reread.page("reader", Amend.see(quotation).<Integer>path("article"))
                        .select(".card .about")
                        .text())
                .contains("corrected; the machine found role: ");
    }

    @Test
    void the_cue_and_the_mention_are_words_of_the_text_or_none() {
        Response article = Bench.kept(1);
        String quotation = "quotations/" + article.path("quotations[0].id");
        Amend.correct("reviewer", quotation, Amend.form("cue", "cue", Amend.span(article, "said Ana")))
                .then()
                .statusCode(201)
                .body("differences[0].machine", equalTo("said"))
                .body("history[0].placeAfter", equalTo(Amend.spans(article, "said Ana")));
        Amend.correct("reviewer", quotation, Amend.form("mention", "mention", Amend.span(article, "the mayor")))
                .then()
                .statusCode(201);
        Amend.see(quotation).then().body("cueWords", equalTo("said Ana")).body("mentionWords", equalTo("the mayor"));
        Amend.correct("reviewer", quotation, Amend.form("cue", "cue", null))
                .then()
                .statusCode(201)
                .body("differences.find { it.change == 'cue' }.now", nullValue());
        Amend.see(quotation).then().body("cue", nullValue()).body("cueWords", nullValue());
    }

    @Test
    void another_kind_makes_the_verdict_stale_until_it_is_given_again() {
        String quotation = Bench.quotation(1);
        Bench.decide("reviewer", quotation, "verified");
        Amend.correct("second", quotation, Amend.form("kind", "kind", "mixed"))
                .then()
                .statusCode(201);
        Bench.see("reader", quotation)
                .then()
                .body("state", equalTo("unreviewed"))
                .body("history[0].on", equalTo("direct, Ana Ruiz"));
        Reread.carry("reviewer", quotation).then().statusCode(201).body("state", equalTo("verified"));
    }

    @Test
    void each_is_taken_back_by_a_further_correction_the_newest_first() {
        Response article = Bench.kept(1);
        String quotation = "quotations/" + article.path("quotations[0].id");
        String before = Amend.see(quotation).asString();
        Amend.correct("reviewer", quotation, Amend.form("role", "role", "harbour master"));
        Amend.correct("reviewer", quotation, Amend.form("kind", "kind", "indirect"));
        Amend.correct("reviewer", quotation, Amend.form("cue", "cue", null));
        Amend.correct("reviewer", quotation, Amend.form("mention", "mention", Amend.span(article, "the mayor")));
        for (int i = 0; i < 4; i++) {
            Amend.undo("second", quotation).then().statusCode(201);
        }
        assertThat(Amend.see(quotation).asString()).isEqualTo(before);
        Reread.corrections(quotation)
                .then()
                .body("differences", empty())
                .body("history.change", contains("role", "kind", "cue", "mention", "mention", "cue", "kind", "role"))
                .body("history[5].before", nullValue())
                .body("history[5].after", equalTo("said"));
        Cast.as("editor").get("/api/journal").then().body("entries[0].action", equalTo("quotation.correction-undone"));
    }

    @Test
    void no_rule_changes_them() {
        for (Map<String, Object> form : java.util.List.of(
                Amend.form("role", "role", "plumber"),
                Amend.form("kind", "kind", "mixed"),
                Amend.form("cue", "cue", null),
                Amend.form("mention", "mention", null))) {
            long article = earlier.keep(EarlierRules.text(EarlierRules.PUMPS), 1, EarlierRules.WITHOUT_SPLIT_QUOTE);
            String quotation = Reread.quotation(article);
            Amend.correct("reviewer", quotation, form).then().statusCode(201);
            String corrected = Amend.see(quotation).asString();
            EarlierRules.reextract(article).then().body("held", equalTo(1)).body("changed", equalTo(0));
            assertThat(Amend.see(quotation).asString()).isEqualTo(corrected);
            Cast.as("editor")
                    .post("/api/articles/" + article + "/reextract?force=true")
                    .then()
                    .body("altered", equalTo(false));
            Amend.undo("reviewer", quotation).then().statusCode(201);
            Cast.as("editor")
                    .post("/api/articles/" + article + "/reextract?force=true")
                    .then()
                    .body("held", equalTo(0))
                    .body("changed", equalTo(1));
        }
    }

    @Test
    void a_known_speaker_is_chosen_by_id_and_an_unknown_one_is_refused() {
        String quotation = Bench.quotation(1);
        Reread.correct("reviewer", Bench.quotation(1), "speaker", "Berta Ruiz", "It was her sister.");
        int berta = Cast.as("reader")
                .queryParam("q", "Berta Ruiz")
                .get("/api/speakers")
                .path("find { it.name == 'Berta Ruiz' }.id");
        Map<String, Object> form = Reread.form("speaker", null, "It was her sister.");
        form.put("speakerId", 999_999_999);
        Amend.correct("reviewer", quotation, form).then().statusCode(422).body("field", equalTo("speakerId"));
        form.put("speakerId", berta);
        Amend.correct("reviewer", quotation, form).then().statusCode(201).body("speaker", equalTo("Berta Ruiz"));
    }
}
