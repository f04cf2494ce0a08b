package org.ascribe.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.ascribe.article.Samples;
import org.junit.jupiter.api.Test;

/** Places that are none. */
@QuarkusTest
class PassageRefusalTest {
    @Test
    void a_place_that_is_none_in_the_text_is_refused_with_what_is_wrong() {
        Response article = Bench.kept(1);
        String quotation = "quotations/" + article.path("quotations[0].id");
        int length = article.<String>path("text").length();
        refused(quotation, span(0, length + 1), "outside the text");
        refused(quotation, span(-3, 4), "outside the text");
        refused(quotation, span(9, 4), "ends before it begins");
        refused(quotation, span(4, 4), "nothing to read");
        int blank = article.<String>path("text").indexOf("\n\n");
        refused(quotation, span(blank, blank + 2), "nothing to read");
        int mark = article.<String>path("text").indexOf("“");
        refused(quotation, span(mark, mark + 1), "no word");
        Amend.correct("reviewer", quotation, Amend.form("content", "content", List.of()))
                .then()
                .statusCode(422)
                .body("detail", containsString("missing"));
        Amend.correct("reviewer", quotation, Amend.form("content", "content", List.of(span(3, 20), span(10, 30))))
                .then()
                .statusCode(422)
                .body("detail", containsString("parts overlap"));
        Reread.corrections(quotation).then().body("history", empty());
    }

    @Test
    void a_place_that_cuts_a_character_in_two_is_refused() {
        Response article = Samples.post(Samples.form("😀 " + Samples.text("Ana Ruiz")));
        String quotation = "quotations/" + article.path("quotations[0].id");
        refused(quotation, span(1, 9), "one character");
        refused(quotation, span(0, 1), "one character");
        Amend.correct("reviewer", quotation, Amend.form("cue", "cue", span(1, 9)))
                .then()
                .statusCode(422)
                .body("field", equalTo("cue"));
    }

    @Test
    void the_cue_and_the_words_do_not_overlap() {
        Response article = Bench.kept(1);
        String quotation = "quotations/" + article.path("quotations[0].id");
        Amend.correct("reviewer", quotation, Amend.form("cue", "cue", Amend.span(article, "spring,” said")))
                .then()
                .statusCode(422)
                .body("field", equalTo("cue"))
                .body("detail", containsString("overlap"));
        Amend.correct(
                        "reviewer",
                        quotation,
                        Amend.form("content", "content", Amend.spans(article, "in the spring,” said Ana")))
                .then()
                .statusCode(422)
                .body("field", equalTo("cue"));
    }

    @Test
    void what_stands_there_already_is_no_correction() {
        Response article = Bench.kept(1);
        String quotation = "quotations/" + article.path("quotations[0].id");
        for (Map<String, Object> form : List.of(
                Amend.form("role", "role", article.path("quotations[0].role")),
                Amend.form("kind", "kind", "direct"),
                Amend.form("cue", "cue", article.path("quotations[0].cue")),
                Amend.form("mention", "mention", article.path("quotations[0].mention")),
                Amend.form("content", "content", article.path("quotations[0].content")))) {
            Amend.correct("reviewer", quotation, form)
                    .then()
                    .statusCode(422)
                    .body("field", equalTo(form.get("change")));
        }
        Amend.correct("reviewer", quotation, Amend.form("kind", "kind", "loud"))
                .then()
                .statusCode(422)
                .body("detail", containsString("direct, indirect or mixed"));
        Amend.correct("reviewer", quotation, Amend.form("added", "content", null))
                .then()
                .statusCode(422)
                .body("field", equalTo("change"));
    }

    private static void refused(String quotation, Map<String, Object> span, String detail) {
        Amend.correct("reviewer", quotation, Amend.form("content", "content", List.of(span)))
                .then()
                .statusCode(422)
                .body("field", equalTo("content"))
                .body("detail", containsString(detail));
    }

    private static Map<String, Object> span(int start, int end) {
        return Map.of("start", start, "end", end);
    }
}
