package org.ascribe.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstSignInTest {
    private final String name = "new" + UUID.randomUUID().toString().substring(0, 8);
    private String given;

    @BeforeEach
    void enters() {
        given = Cast.as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "role", "admin"))
                .post("/api/accounts")
                .path("password");
    }

    @Test
    void the_api_answers_to_a_password_that_was_given_out_with_the_remedy() {
        for (String path : new String[] {"/api/articles", "/api/tokens", "/api/accounts", "/api/nothing"}) {
            given().auth()
                    .preemptive()
                    .basic(name, given)
                    .get(path)
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("detail", allOf(containsString("changed first"), containsString("PUT /api/password")));
        }
    }

    @Test
    void every_page_leads_to_the_form_until_it_is_changed_there() {
        String cookie = Cast.signIn(name, given).getCookie("ascribe");
        for (String path : new String[] {"/", "/articles", "/accounts", "/tokens", "/nothing", "/q/openapi"}) {
            given().redirects()
                    .follow(false)
                    .cookie("ascribe", cookie)
                    .get(path)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/password"));
        }
        Response page = given().cookie("ascribe", cookie).get("/password");
        assertThat(Jsoup.parse(page.asString()).select("[role=status]").text()).contains("choose one of your own");

        Response changed = given().redirects()
                .follow(false)
                .cookie("ascribe", cookie)
                .cookie("csrf-token", page.getCookie("csrf-token"))
                .formParam(
                        "csrf-token",
                        Jsoup.parse(page.asString()).select("[name=csrf-token]").val())
                .formParam("current", given)
                .formParam("password", "seven boats at noon")
                .formParam("again", "seven boats at noon")
                .post("/password");
        changed.then().statusCode(303).header("Location", endsWith("/"));
        given().cookie("ascribe", changed.getCookie("ascribe"))
                .get("/accounts")
                .then()
                .statusCode(200);
        given().auth()
                .preemptive()
                .basic(name, "seven boats at noon")
                .get("/api/accounts")
                .then()
                .statusCode(200);
    }

    @Test
    void no_form_does_anything_before_it_is_changed() {
        String cookie = Cast.signIn(name, given).getCookie("ascribe");
        given().redirects()
                .follow(false)
                .cookie("ascribe", cookie)
                .formParam("name", "smuggled")
                .formParam("role", "admin")
                .post("/accounts")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/password"));
        Cast.as("admin").get("/api/accounts/smuggled").then().statusCode(404);
    }

    @Test
    void a_password_that_an_admin_gives_anew_is_changed_anew() {
        Newcomer newcomer = Newcomer.of("editor");
        newcomer.asks().get("/api/articles").then().statusCode(200);
        String anew = Cast.as("admin")
                .post("/api/accounts/" + newcomer.name() + "/password")
                .path("password");
        given().auth()
                .preemptive()
                .basic(newcomer.name(), anew)
                .get("/api/articles")
                .then()
                .statusCode(403);
        newcomer.changes(anew);
        newcomer.asks().get("/api/articles").then().statusCode(200);
    }
}
