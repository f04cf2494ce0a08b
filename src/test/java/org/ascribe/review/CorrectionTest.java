package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

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
class CorrectionTest {

    @Inject
    EarlierRules earlier;

    @Test
    void a_person_says_who_spoke_and_the_machines_answer_stays_beside_it() {
        String quotation = Bench.quotation(1);
        Reread.correct("reviewer", quotation, "speaker", "Berta Ruiz", "It was her sister.")
                .then()
                .statusCode(201)
                .body("speaker", equalTo("Berta Ruiz"))
                .body("machineSpeaker", equalTo("Ana Ruiz"))
                .body("history", hasSize(1))
                .body("history[0].by", equalTo("reviewer"))
                .body("history[0].at", notNullValue())
                .body("history[0].reason", equalTo("It was her sister."));
        Cast.as("reader")
                .get("/api/" + quotation)
                .then()
                .body("speaker", equalTo("Berta Ruiz"))
                .body("held", equalTo(true));
        Cast.as("reader")
                .queryParam("q", "Berta Ruiz")
                .get("/api/speakers")
                .then()
                .body("name", contains("Berta Ruiz"));
        Cast.as("editor")
                .get("/api/journal")
                .then()
                .body("entries[0].action", equalTo("quotation.corrected"))
                .body("entries[0].actor", equalTo("reviewer"));
    }

    @Test
    void no_rule_changes_what_a_person_corrected() {
        long article = earlier.keep(
                EarlierRules.text(EarlierRules.PUMPS, EarlierRules.HARBOUR), 1, EarlierRules.WITHOUT_SPLIT_QUOTE);
        String quotation = "quotations/" + EarlierRules.see(article).path("quotations[0].id");
        Reread.correct("reviewer", quotation, "speaker", "Mario Delgado", "A slip of the pen.")
                .then()
                .statusCode(201);
        String before = Cast.as("reader").get("/api/" + quotation).asString();
        EarlierRules.reextract(article).then().body("held", equalTo(1)).body("changed", equalTo(0));
        assertThat(Cast.as("reader").get("/api/" + quotation).asString()).isEqualTo(before);
        EarlierRules.see(article).then().body("quotations", hasSize(2)).body("former", empty());
        Cast.as("editor")
                .post("/api/articles/" + article + "/reextract?force=true")
                .then()
                .body("altered", equalTo(false));
    }

    @Test
    void what_is_no_quotation_is_not_brought_back_and_its_number_goes_to_the_next() {
        long article = earlier.keep(
                EarlierRules.text(EarlierRules.PUMPS, EarlierRules.HARBOUR), 1, EarlierRules.WITHOUT_SPLIT_QUOTE);
        List<Integer> ids = EarlierRules.see(article).path("quotations.id");
        String quotation = "quotations/" + ids.get(0);
        Reread.correct("reviewer", quotation, "not-a-quotation", null, "A line of a song.")
                .then()
                .statusCode(201)
                .body("fate", equalTo("not-a-quotation"));
        EarlierRules.see(article)
                .then()
                .body("quotations.id", contains(ids.get(1)))
                .body("quotations.ordinal", contains(1))
                .body("former.id", contains(ids.get(0)));
        Bench.decide("second", quotation, "verified").then().statusCode(409);
        Document page = Reread.page("reader", article);
        assertThat(page.select("#dismissed li").text()).contains("“The pumps work,”");
        assertThat(page.select("mark")).hasSize(1);

        long whole = earlier.keep(EarlierRules.text(EarlierRules.PUMPS), 1, EarlierRules.WITH_SLOGANS);
        int pumps = EarlierRules.see(whole).path("quotations[0].id");
        Reread.correct("reviewer", "quotations/" + pumps, "not-a-quotation", null, "A line of a song.");
        EarlierRules.reextract(whole).then().body("added", equalTo(0)).body("held", equalTo(1));
        EarlierRules.see(whole).then().body("quotations", empty()).body("former.id", contains(pumps));
        Cast.as("editor")
                .post("/api/articles/" + whole + "/reextract?force=true")
                .then()
                .body("altered", equalTo(false));
    }

    @Test
    void what_stands_beside_a_corrected_one_is_read_again() {
        long article = earlier.keep(
                EarlierRules.text(EarlierRules.HARBOUR, EarlierRules.PUMPS), 1, EarlierRules.WITHOUT_SPLIT_QUOTE);
        Reread.correct(
                "reviewer",
                "quotations/" + EarlierRules.see(article).path("quotations[0].id"),
                "speaker",
                "Berta Ruiz",
                "It was her sister.");
        EarlierRules.reextract(article).then().body("held", equalTo(1)).body("changed", equalTo(1));
        EarlierRules.see(article)
                .then()
                .body("quotations.speaker", contains("Berta Ruiz", "Maria Delgado"))
                .body("quotations.ordinal", contains(1, 2));
    }

    @Test
    void taking_it_back_is_a_further_correction_and_frees_the_quotation() {
        long article = earlier.keep(EarlierRules.text(EarlierRules.PUMPS), 1, EarlierRules.WITHOUT_SPLIT_QUOTE);
        String quotation = "quotations/" + EarlierRules.see(article).path("quotations[0].id");
        Bench.decide("reviewer", quotation, "verified");
        Reread.correct("reviewer", quotation, "speaker", "Mario Delgado", "A slip of the pen.");
        Bench.see("reader", quotation).then().body("state", equalTo("unreviewed"));
        Reread.correct("reviewer", quotation, "not-a-quotation", null, "A line of a song.");
        undo("second", quotation, "It is one.").then().statusCode(201).body("fate", equalTo("current"));
        Cast.as("reader").get("/api/" + quotation).then().body("held", equalTo(true));
        undo("second", quotation, "It was her.")
                .then()
                .statusCode(201)
                .body("speaker", equalTo("Maria Delgado"))
                .body("history", hasSize(4))
                .body("history.by", contains("reviewer", "reviewer", "second", "second"));
        Bench.see("reader", quotation).then().body("state", equalTo("verified"));
        undo("second", quotation, "Again.").then().statusCode(409);
        EarlierRules.reextract(article).then().body("held", equalTo(0)).body("changed", equalTo(1));
    }

    private static Response undo(String name, String quotation, String reason) {
        return Bench.post(
                name,
                quotation + "/corrections/undo",
                Reread.corrections(quotation).header("ETag"),
                Map.of("reason", reason));
    }
}
