package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ascribe.access.Cast;
import org.ascribe.article.EarlierRules;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CorrectionRefusalTest {
    @Inject
    EarlierRules earlier;

    @Test
    void of_many_corrections_on_one_sight_exactly_one_wins() {
        String quotation = Bench.quotation(1);
        String tag = Reread.corrections(quotation).header("ETag");
        List<CompletableFuture<Response>> all = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        Reread.correct("reviewer", quotation, tag, Reread.form("speaker", "Speaker " + i, "Why not."))))
                .toList();
        List<Integer> statuses =
                all.stream().map(each -> each.join().statusCode()).sorted().toList();
        assertThat(statuses).containsExactly(201, 412, 412, 412, 412, 412);
        Reread.corrections(quotation).then().body("history", hasSize(1));
    }

    @Test
    void a_correction_that_says_too_little_is_refused_with_the_remedy() {
        String quotation = Bench.quotation(1);
        Map<String, Object> form = Reread.form("speaker", "Berta Ruiz", "Why not.");
        Reread.correct("reviewer", quotation, (String) null, form).then().statusCode(428);
        Reread.correct("reviewer", quotation, "speaker", "Ana Ruiz", "x")
                .then()
                .statusCode(422)
                .body("field", equalTo("speaker"));
        Reread.correct("reviewer", quotation, "speaker", "Berta Ruiz", " ")
                .then()
                .statusCode(422)
                .body("field", equalTo("reason"));
        Reread.correct("reviewer", quotation, "colour", null, "x")
                .then()
                .statusCode(422)
                .body("field", equalTo("change"));
        Reread.correct("reviewer", quotation, "speaker", " ", "The text leaves it open.")
                .then()
                .statusCode(201)
                .body("speaker", nullValue());
        Reread.corrections(quotation).then().body("history", hasSize(1));
    }

    @Test
    void the_page_corrects_and_keeps_what_was_typed_in_a_conflict() {
        Response article = Bench.kept(1);
        int id = article.path("quotations[0].id");
        String path = "/quotations/" + id + "/corrections";
        Document page = Jsoup.parse(Cast.browser("reviewer").get(path).asString());
        String seen = page.select("[name=seen]").val();
        Cast.form("reviewer")
                .formParam("seen", seen)
                .formParam("change", "speaker")
                .formParam("speaker", "<b>Berta</b> Ruiz")
                .formParam("reason", "It was her sister.")
                .post(path)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/articles/" + article.path("id") + "#card-" + id));
        Document sheet = Reread.page("reader", article.<Integer>path("id"));
        assertThat(sheet.select("#card-" + id + " .about").text()).contains("corrected", "Ana Ruiz");
        assertThat(sheet.select("#card-" + id + " header strong").text()).isEqualTo("<b>Berta</b> Ruiz");
        Document conflict = Jsoup.parse(Cast.form("second")
                .formParam("seen", seen)
                .formParam("change", "speaker")
                .formParam("speaker", "Carla Ruiz")
                .formParam("reason", "No, her cousin.")
                .post(path)
                .then()
                .statusCode(412)
                .extract()
                .asString());
        assertThat(conflict.select("#refusal").text()).contains("changed since");
        assertThat(conflict.select("[name=speaker]").val()).isEqualTo("Carla Ruiz");
        assertThat(conflict.text()).contains("No, her cousin.", "It was her sister.");
        Cast.as("reader").get("/api/quotations/" + id).then().body("speaker", containsString("Berta"));
    }
}
