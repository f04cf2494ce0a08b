package org.ascribe.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErrorPagesTest {
    @Test
    void malformed_json_names_the_line() {
        problem("{\"label\": ", 400).body("detail", containsString("line 1"));
    }

    @Test
    void an_unknown_field_is_named_with_the_known_ones() {
        problem("{\"label\": \"x\", \"lifetime\": 3}", 400)
                .body("field", equalTo("lifetime"))
                .body("detail", containsString("known are days, label"));
    }

    @Test
    void a_value_of_another_kind_names_the_field() {
        problem("{\"label\": \"x\", \"days\": \"many\"}", 400).body("field", equalTo("days"));
    }

    @Test
    void broken_utf8_is_said_to_be_so() {
        byte[] body = "{\"label\": \"\u00e9\", \"days\": 3}".getBytes(StandardCharsets.ISO_8859_1);
        Cast.as("reader")
                .contentType("application/json")
                .body(body)
                .post("/api/tokens")
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void a_missing_body_is_refused() {
        problem("", 422).body("detail", containsString("body is missing"));
    }

    @Test
    void another_content_type_or_method_or_format_is_refused_with_the_remedy() {
        Cast.as("reader")
                .contentType("text/csv")
                .body("a,b")
                .post("/api/tokens")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        Cast.as("reader").put("/api/tokens").then().statusCode(405).contentType("application/problem+json");
        Cast.as("reader")
                .accept("image/png")
                .get("/api/tokens")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void a_missing_thing_is_a_problem_below_api_and_a_page_elsewhere() {
        Cast.as("reader").get("/api/nothing").then().statusCode(404).contentType("application/problem+json");
        Cast.browser("reader")
                .get("/nothing")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .body(containsString("There is nothing at this address"));
    }

    @Test
    void a_role_that_may_not_is_told_so() {
        Cast.as("reader").get("/api/accounts").then().statusCode(403).contentType("application/problem+json");
        Cast.browser("reader").get("/accounts").then().statusCode(403).contentType(ContentType.HTML);
    }

    @Test
    void every_answer_carries_the_security_headers() {
        given().get("/login")
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'none'"), not(containsString("unsafe"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin");
    }

    @Test
    void the_style_sheets_and_health_are_open() {
        for (String path : new String[] {
            "/ascribe.css", "/scales.css", "/favicon.svg", "/webjars/picocss__pico/css/pico.min.css", "/q/health/ready"
        }) {
            given().get(path).then().statusCode(200);
        }
    }

    private static ValidatableResponse problem(String body, int status) {
        return Cast.as("reader")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/tokens")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }
}
