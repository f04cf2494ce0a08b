package org.ascribe.article;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntakeRefusalTest {
    @Test
    void an_empty_text_a_missing_title_and_wrong_fields_are_refused_by_name() {
        refused(Map.of("title", "T", "text", "  \n"), 422, "text");
        refused(Map.of("title", "T"), 422, "text");
        refused(Map.of("text", "“Yes.”"), 422, "title");
        refused(Map.of("title", "T", "text", "x", "publishedOn", "31.3.2024"), 422, "publishedOn");
        refused(Map.of("title", "T", "text", "x", "address", "javascript:alert(1)"), 422, "address");
        refused(Map.of("title", "T", "text", "x", "address", "https://user@example.org/"), 422, "address");
        refused(Map.of("title", "T", "text", "x", "opinions", 3), 422, "opinions");
        refused(Map.of("title", "x".repeat(1001), "text", "x"), 422, "title");
        refused(Map.of("title", "T", "text", "a\u0000b"), 422, "text");
        refused(Map.of("title", "T", "text", "x", "autor", "y"), 400, "autor");
    }

    @Test
    void an_address_to_fetch_from_is_refused_where_that_is_not_allowed_and_the_setting_is_named() {
        Samples.post(Map.of("url", "https://paper.example/story"))
                .then()
                .statusCode(403)
                .body("field", equalTo("url"))
                .body("detail", containsString("ASCRIBE_FETCH"));
        refused(Map.of("title", "T", "text", "x", "url", "https://paper.example/story"), 422, "url");
    }

    @Test
    void half_a_surrogate_pair_is_refused_with_its_place() {
        raw("{\"title\": \"T\", \"text\": \"ab\\ud800c\"}".getBytes(StandardCharsets.UTF_8), 422)
                .body("field", equalTo("text"))
                .body("detail", containsString("Character 3"));
    }

    private static void refused(Map<String, Object> form, int status, String field) {
        Samples.post(form)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("field", equalTo(field))
                .body("detail", notNullValue());
    }

    @Test
    void a_text_over_the_limit_is_refused_and_one_at_the_limit_is_kept_and_found() {
        String long2M = ("The people of the town went home. ".repeat(9) + "The end now.\n\n").repeat(6_250);
        Samples.post(Samples.form(long2M + "x"))
                .then()
                .statusCode(413)
                .body("field", equalTo("text"))
                .body("detail", containsString("2000001"));
        Samples.post(Samples.form(long2M)).then().statusCode(201).body("characters", equalTo(2_000_000));
        Cast.as("reader")
                .queryParam("q", "HOME. the end")
                .get("/api/articles")
                .then()
                .statusCode(200)
                .body("articles", hasSize(1));
    }

    @Test
    void what_is_no_json_or_no_utf8_is_refused() {
        raw("{\"title\": ".getBytes(StandardCharsets.UTF_8), 400);
        raw("{\"title\": \"é\", \"text\": \"x\"}".getBytes(StandardCharsets.ISO_8859_1), 400)
                .body("detail", containsString("UTF-8"));
        raw(new byte[0], 400);
        Cast.as("editor")
                .contentType("text/plain")
                .body("x")
                .post("/api/articles")
                .then()
                .statusCode(415);
    }

    private static ValidatableResponse raw(byte[] body, int status) {
        return Cast.as("editor")
                .contentType("application/json")
                .body(body)
                .post("/api/articles")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }
}
