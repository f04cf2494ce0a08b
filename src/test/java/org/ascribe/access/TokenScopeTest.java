package org.ascribe.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TokenScopeTest {
    private static RequestSpecification with(String token) {
        return given().auth().preemptive().oauth2(token).contentType(ContentType.JSON);
    }

    private static Response make(String name, Map<String, ?> form) {
        return Cast.as(name).contentType(ContentType.JSON).body(form).post("/api/tokens");
    }

    @Test
    void a_token_of_which_no_scope_is_said_only_reads() {
        Response made = make("admin", Map.of("label", "reader", "days", 1));
        made.then().statusCode(201).body("scope", equalTo("read"));
        String token = made.path("token");
        with(token).get("/api/articles").then().statusCode(200);
        with(token)
                .body("{\"name\": \"mine\", \"query\": \"\"}")
                .post("/api/queue/filters")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("only reads"));
        with(token).head("/api/articles").then().statusCode(200);
    }

    @Test
    void a_token_never_has_more_than_its_account() {
        Map.of("reader", "judge", "reviewer", "edit", "second", "intake")
                .forEach((name, scope) -> make(name, Map.of("label", "more", "days", 1, "scope", scope))
                        .then()
                        .statusCode(422)
                        .body("field", equalTo("scope")));
        Newcomer ana = Newcomer.of("reader");
        with(ana.token(1, "all")).get("/api/accounts").then().statusCode(403);
    }

    @Test
    void a_scope_that_is_not_known_is_refused() {
        make("reader", Map.of("label", "king", "days", 1, "scope", "king"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("scope"));
    }

    @Test
    void a_token_for_intake_hands_in_articles_and_does_nothing_else() {
        String token = Newcomer.of("editor").token(1, "intake");
        with(token).body("{}").post("/api/articles").then().statusCode(422);
        with(token).get("/api/articles").then().statusCode(200);
        with(token).body("{}").post("/api/quotations/1/verdicts").then().statusCode(403);
        with(token).body("{}").post("/api/quotations/1/resolutions").then().statusCode(403);
        with(token).get("/api/journal").then().statusCode(403);
        with(token).body("{}").post("/api/reextractions").then().statusCode(403);
    }

    @Test
    void no_token_makes_tokens_or_changes_the_password() {
        String token = Newcomer.of("admin").token(1, "all");
        with(token)
                .body(Map.of("label", "child", "days", 365, "scope", "all"))
                .post("/api/tokens")
                .then()
                .statusCode(403)
                .body("detail", containsString("sign in with name and password"));
        with(token)
                .body(Map.of("current", "harbour at dawn admin", "password", "thirteen gulls at sea"))
                .put("/api/password")
                .then()
                .statusCode(403);
        assertThat(with(token).get("/password").statusCode()).isEqualTo(200);
    }

    @Test
    void the_page_offers_what_the_account_may_and_shows_the_scope() {
        Cast.browser("reader").get("/tokens").then().body(containsString("value=\"read\" checked"));
        assertThat(Cast.browser("reviewer").get("/tokens").asString())
                .contains("value=\"judge\"")
                .doesNotContain("value=\"intake\"", "value=\"edit\"");
        Cast.form("reviewer")
                .formParam("label", "from a page")
                .formParam("days", 2)
                .formParam("scope", "judge")
                .post("/tokens")
                .then()
                .statusCode(303);
        Cast.as("reviewer")
                .get("/api/tokens")
                .then()
                .body("find { it.label == 'from a page' }.scope", equalTo("judge"));
    }
}
