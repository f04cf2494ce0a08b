package org.ascribe.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReextractionsTest {
    @Inject
    EarlierRules earlier;

    @Test
    void the_journal_tells_numbers_and_hashes_and_no_words() {
        long article = earlier.keep(EarlierRules.text(EarlierRules.PUMPS), 1, EarlierRules.WITHOUT_SPLIT_QUOTE);
        String before = EarlierRules.see(article).path("rulesSha256");
        EarlierRules.reextract(article);
        Response journal = Cast.as("editor").get("/api/journal");
        String entry = "entries.find { it.action == 'article.reextracted' && it.subject == 'article/" + article + "' }";
        journal.then()
                .body(entry + ".actor", equalTo("editor"))
                .body(entry + ".payload", containsString(before))
                .body(entry + ".payload", containsString("\"changed\":1"));
        assertThat(journal.path(entry).toString()).doesNotContain("pumps");
        Cast.as("editor").get("/api/journal/verification").then().body("whole", equalTo(true));
    }

    @Test
    void all_articles_of_other_rules_are_read_again_in_batches() {
        long first = earlier.keep(EarlierRules.text(EarlierRules.HARBOUR), 1, EarlierRules.WITH_SLOGANS);
        Samples.kept();
        long second = earlier.keep(EarlierRules.text(EarlierRules.HARBOUR), 1, EarlierRules.WITH_SLOGANS);
        long third = earlier.keep(EarlierRules.text(EarlierRules.HARBOUR), 1, EarlierRules.WITH_SLOGANS);
        Response batch = Cast.as("editor").post("/api/reextractions?limit=2&after=" + (first - 1));
        batch.then().statusCode(200).body("articles.article", contains((int) first, (int) second));
        Cast.as("editor")
                .post(batch.<String>path("next"))
                .then()
                .body("articles.article", contains((int) third))
                .body("next", nullValue());
        Cast.as("editor").post("/api/reextractions?after=" + (first - 1)).then().body("articles", empty());
        Cast.as("editor")
                .post("/api/reextractions?limit=0")
                .then()
                .statusCode(400)
                .body("field", equalTo("limit"));
    }

    @Test
    void the_buttons_do_the_same_and_lead_back() {
        long article = earlier.keep(EarlierRules.text(EarlierRules.PUMPS), 1, EarlierRules.WITHOUT_SPLIT_QUOTE);
        assertThat(Cast.browser("editor").get("/articles/" + article).asString())
                .contains("action=\"/articles/" + article + "/reextract\"");
        Cast.form("editor")
                .post("/articles/" + article + "/reextract")
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(".*/articles/" + article));
        EarlierRules.see(article).then().body("former", hasSize(1));
        assertThat(Cast.browser("editor").get("/articles/" + article).asString())
                .doesNotContain("action=\"/articles/" + article + "/reextract\"");

        long another = earlier.keep(EarlierRules.text(EarlierRules.PUMPS), 1, EarlierRules.WITHOUT_SPLIT_QUOTE);
        assertThat(Cast.browser("editor").get("/reextractions").asString()).contains("action=\"/reextractions\"");
        Cast.form("editor").post("/reextractions").then().statusCode(303);
        EarlierRules.see(another).then().body("former", hasSize(1));
        assertThat(Cast.browser("editor").get("/reextractions").asString()).contains("nothing to do");
    }
}
