package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page for additions as a browser without scripts has it. */
@QuarkusTest
class AdditionPagesTest {
    @Test
    void a_quotation_is_added_from_what_was_selected_in_the_article() {
        Response article = Samples.post(Samples.form(
                "The lifts are old:\r\nthus spoke the porter Berta Sand.\r\n\r\n" + Samples.text("Ana Ruiz")));
        int id = article.path("id");
        // A browser has one character for each line end; the first of these cuts a word.
        int from = article.<String>path("text").replace("\r\n", "\n").indexOf("orter");
        Document page =
                Marked.page("reviewer", "/articles/" + id + "/quotations/new?from=" + from + "&to=" + (from + 13));
        assertThat(page.select(".step-content").eachText()).containsExactly("porter", "Berta", "Sand");
        assertThat(page.select(".who label").eachText()).anyMatch(label -> label.startsWith("Ana Ruiz"));
        String content = Marked.number(page, "The", 0) + "-" + Marked.number(page, "old", 0);
        Response added = Marked.form("reviewer", page, "content", content)
                .formParam("speaker", "Berta Sand")
                .formParam("mention", Marked.number(page, "the", 0) + "-" + Marked.number(page, "Sand", 0))
                .post("/articles/" + id + "/quotations/new");
        added.then().statusCode(303);
        Cast.as("reader")
                .get("/api/articles/" + id)
                .then()
                .body("quotations[0].words", equalTo("The lifts are old"))
                .body("quotations[0].mentionWords", equalTo("the porter Berta Sand"))
                .body("quotations[0].kind", equalTo("indirect"));
        Document refused = Jsoup.parse(Marked.form("reviewer", page, "content", content)
                .formParam("speaker", "Carla Sand")
                .post("/articles/" + id + "/quotations/new")
                .then()
                .statusCode(422)
                .extract()
                .asString());
        assertThat(refused.select("#refusal").text()).contains("Quotation 1");
        assertThat(refused.select("#refusal a")).hasSize(1);
        assertThat(refused.select("[name=speaker]").val()).isEqualTo("Carla Sand");
    }
}
