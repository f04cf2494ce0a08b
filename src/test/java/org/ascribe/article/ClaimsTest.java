package org.ascribe.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimsTest {
    private static final String ANSWER =
            "When asked whether the pumps were old, Bo Strand said: “I think the pumps failed.”";
    private static final String DENIAL = "The firm denied that the trucks had been sold.";
    private static final String SILENCE = "The bank would not confirm that the firm owed money.";
    private static final String UNSETTLED = "“You promised a new pool,” Ana Ruiz said. “The gate will open in May.”";

    @Test
    void a_plain_claim_is_an_asserted_statement_that_is_settled() {
        Samples.kept()
                .then()
                .body("quotations[0].claims", hasSize(1))
                .body("quotations[0].claims[0].words", equalTo("The harbour will open again in the spring"))
                .body("quotations[0].claims[0].kind", equalTo("prediction"))
                .body("quotations[0].claims[0].polarity", equalTo("asserted"))
                .body("quotations[0].claims[0].settled", equalTo(true))
                .body("quotations[0].claims[0].answers", nullValue())
                .body("quotations[0].claims[0].answersWords", nullValue())
                .body("quotations[0].claims[0].fills", empty());
    }

    @Test
    void a_claim_keeps_what_its_pronouns_stand_for_and_what_it_answers() {
        Response article = kept(ANSWER);
        String text = article.path("text");
        article.then()
                .body("quotations[0].claims.kind", contains("question"))
                .body("quotations[1].claims.words", contains("I [Bo Strand] think the pumps failed"))
                .body("quotations[1].claims.kind", contains("opinion"))
                .body("quotations[1].claims[0].fills", hasSize(1))
                .body("quotations[1].claims.answersWords", contains("whether the pumps were old"));
        String claim = "quotations[1].claims[0].";
        assertThat(cut(article, claim + "spans[0].")).isEqualTo("I think the pumps failed");
        assertThat(cut(article, claim + "answers.")).isEqualTo("whether the pumps were old");
        assertThat(cut(article, claim + "fills[0].span.")).isEqualTo("Bo Strand");
        assertThat(text.substring(0, article.<Integer>path(claim + "fills[0].at")))
                .endsWith("said: “I");
    }

    @Test
    void a_denied_claim_is_worded_without_its_denial_and_says_so() {
        kept(DENIAL, SILENCE)
                .then()
                .body("quotations[0].claims.words", contains("the trucks had been sold"))
                .body("quotations[0].claims.polarity", contains("denied"))
                .body("quotations[1].claims.words", contains("the firm owed money"))
                .body("quotations[1].claims.polarity", contains("not-said"));
    }

    @Test
    void each_claim_of_a_quotation_has_its_own_kind_and_says_whether_it_is_settled() {
        Response article = kept(UNSETTLED);
        article.then()
                .body("quotations[0].claims.words", contains("You promised a new pool", "The gate will open in May"))
                .body("quotations[0].claims.kind", contains("statement", "prediction"))
                .body("quotations[0].claims.settled", contains(false, true));
        Cast.as("reader")
                .get("/api/quotations/" + article.path("quotations[0].id"))
                .then()
                .body("claims", equalTo(article.path("quotations[0].claims")));
    }

    private static Response kept(String... paragraphs) {
        return Samples.post(Samples.form(EarlierRules.text(paragraphs)));
    }

    private static String cut(Response article, String span) {
        String text = article.path("text");
        return text.substring(article.<Integer>path(span + "start"), article.<Integer>path(span + "end"));
    }
}
