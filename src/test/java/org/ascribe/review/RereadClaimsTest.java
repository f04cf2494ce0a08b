package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.ascribe.access.Cast;
import org.ascribe.article.EarlierRules;
import org.junit.jupiter.api.Test;

/** What changes in a claim while its words stay the same is taken over, and the verdicts on it stand. */
@QuarkusTest
class RereadClaimsTest {
    private static final String CUES = "claim-cues.txt";
    private static final String OPINIONS = "opinions.txt";

    @Inject
    EarlierRules earlier;

    @Test
    void another_kind_is_taken_over_and_the_verdict_stands() {
        long article = earlier.keep(
                EarlierRules.text("“The council should resign,” Ana Ruiz said."),
                1,
                OPINIONS,
                EarlierRules.withoutLine("should"));
        claim(article, "kind", "statement");
        rereadWithItsVerdict(article);
        claim(article, "kind", "opinion");
        twiceChangesNothing(article);
    }

    @Test
    void another_polarity_is_taken_over_and_the_verdict_stands() {
        long article = earlier.keep(
                EarlierRules.text("The firm denied that the trucks had been sold."),
                1,
                CUES,
                EarlierRules.withoutLine("deny | denied"));
        claim(article, "polarity", "asserted");
        rereadWithItsVerdict(article);
        claim(article, "polarity", "denied");
        twiceChangesNothing(article);
    }

    @Test
    void another_answered_question_is_taken_over_and_the_verdict_stands() {
        long article = earlier.keep(
                EarlierRules.text("When asked whether the ferry was full, Bo Strand said: “The ferry was full.”"),
                1,
                CUES,
                EarlierRules.withoutLine("ask | question"));
        claim(article, "answersWords", null);
        rereadWithItsVerdict(article);
        claim(article, "answersWords", "whether the ferry was full");
        twiceChangesNothing(article);
    }

    @Test
    void another_place_of_the_same_name_is_taken_over_and_the_verdict_stands() {
        String text = EarlierRules.text(
                "Ana Ruiz came late to the hall, where nobody had waited.",
                "According to Ana Ruiz, one lift in nine has never been tested.",
                "“I saw the light go out,” Ruiz said.");
        long article = earlier.keep(text, 1, EarlierRules.without("according-to-front"));
        claim(article, "words", "I [Ana Ruiz] saw the light go out");
        claim(article, "fills[0].span.start", text.indexOf("Ana Ruiz came"));
        String judged = lastClaim(article);
        Bench.decide("reviewer", judged, "verified").then().statusCode(201);
        EarlierRules.reextract(article).then().body("altered", equalTo(true)).body("added", equalTo(1));
        EarlierRules.see(article)
                .then()
                .body("quotations[-1].claims[0].fills", hasSize(1))
                .body("quotations[-1].claims[0].fills[0].span.start", equalTo(text.lastIndexOf("Ana Ruiz")))
                .body("quotations[-1].formerClaims", empty());
        Bench.see("reader", judged).then().body("state", equalTo("verified")).body("closed", equalTo(false));
        twiceChangesNothing(article);
    }

    private static void claim(long article, String field, Object value) {
        EarlierRules.see(article)
                .then()
                .body("quotations[-1].claims", hasSize(1))
                .body("quotations[-1].claims[0]." + field, equalTo(value));
    }

    private static String lastClaim(long article) {
        return "claims/" + EarlierRules.see(article).path("quotations[-1].claims[0].id");
    }

    private static void rereadWithItsVerdict(long article) {
        String question = lastClaim(article);
        Bench.decide("reviewer", question, "verified").then().statusCode(201);
        String verdicts = Bench.see("reader", question).asString();
        EarlierRules.reextract(article)
                .then()
                .body("altered", equalTo(true))
                .body("reread", equalTo(0))
                .body("changed", equalTo(0));
        assertThat(lastClaim(article)).isEqualTo(question);
        EarlierRules.see(article).then().body("quotations[-1].formerClaims", empty());
        assertThat(Bench.see("reader", question).asString()).isEqualTo(verdicts);
    }

    private static void twiceChangesNothing(long article) {
        Response once = EarlierRules.see(article);
        Cast.as("editor")
                .post("/api/articles/" + article + "/reextract?force=true")
                .then()
                .statusCode(200)
                .body("altered", equalTo(false));
        assertThat(EarlierRules.see(article).asString()).isEqualTo(once.asString());
    }
}
