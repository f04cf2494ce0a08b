package org.ascribe.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnPasswordTest {
    private static final String FRESH = "twelve gulls at sea";

    private Newcomer ana;

    @BeforeEach
    void enters() {
        ana = Newcomer.of("reviewer");
    }

    private ValidatableResponse changes(String current, String password) {
        return ana.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("current", current, "password", password))
                .put("/api/password")
                .then();
    }

    @Test
    void a_change_ends_every_other_session_and_every_token() {
        String elsewhere = ana.session();
        String here = ana.session();
        String token = ana.token(3, "judge");
        Response page = given().cookie("ascribe", here).get("/password");
        Response changed = given().redirects()
                .follow(false)
                .cookie("ascribe", here)
                .cookie("csrf-token", page.getCookie("csrf-token"))
                .formParam(
                        "csrf-token",
                        Jsoup.parse(page.asString()).select("[name=csrf-token]").val())
                .formParam("current", ana.password())
                .formParam("password", FRESH)
                .formParam("again", FRESH)
                .post("/password");
        changed.then().statusCode(303);

        assertThat(opens(changed.getCookie("ascribe"))).as("this browser").isTrue();
        assertThat(opens(here)).as("the cookie from before").isFalse();
        assertThat(opens(elsewhere)).as("another browser").isFalse();
        given().auth().preemptive().oauth2(token).get("/api/articles").then().statusCode(401);
        ana.asks().get("/api/articles").then().statusCode(401);
        given().auth()
                .preemptive()
                .basic(ana.name(), FRESH)
                .get("/api/tokens")
                .then()
                .statusCode(200)
                .body("state", equalTo(List.of("ended")));
    }

    private static boolean opens(String cookie) {
        return given().redirects()
                        .follow(false)
                        .cookie("ascribe", cookie)
                        .get("/tokens")
                        .statusCode()
                == 200;
    }

    @Test
    void the_current_one_has_to_fit() {
        changes("another one entirely", FRESH).statusCode(422).body("field", equalTo("current"));
        ana.asks().get("/api/articles").then().statusCode(200);
    }

    @Test
    void one_that_is_easily_guessed_is_refused_with_the_rule() {
        Map.of(
                        "elevenchars",
                        "12 characters",
                        "é".repeat(40),
                        "72 bytes",
                        "abababababab",
                        "5 different",
                        "x" + ana.name() + "x",
                        "your name",
                        "PassWord123456",
                        "the word password",
                        ana.password(),
                        "the old one")
                .forEach((password, rule) -> changes(ana.password(), password)
                        .statusCode(422)
                        .body("field", equalTo("password"))
                        .body("detail", containsString(rule))
                        .body("detail", not(containsString(password))));
        changes(ana.password(), "p".repeat(8) + "äöüß").statusCode(204);
    }

    @Test
    void a_missing_field_is_named() {
        ana.asks()
                .contentType(ContentType.JSON)
                .body("{}")
                .put("/api/password")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("current"))
                .body("errors.field", hasItem("password"));
    }

    @Test
    void a_form_with_two_different_new_ones_changes_nothing() {
        Response page = given().cookie("ascribe", ana.session()).get("/password");
        given().cookie("ascribe", ana.session())
                .cookie("csrf-token", page.getCookie("csrf-token"))
                .formParam(
                        "csrf-token",
                        Jsoup.parse(page.asString()).select("[name=csrf-token]").val())
                .formParam("current", ana.password())
                .formParam("password", FRESH)
                .formParam("again", FRESH + "!")
                .post("/password")
                .then()
                .statusCode(422)
                .body(containsString("type it twice alike"))
                .body(not(containsString(FRESH)));
        ana.asks().get("/api/articles").then().statusCode(200);
    }

    @Test
    void the_change_stands_in_the_journal_without_the_password() {
        changes(ana.password(), FRESH).statusCode(204);
        Cast.as("editor")
                .get("/api/journal")
                .then()
                .body(
                        "entries.find { it.subject == 'account/" + ana.name() + "' }.action",
                        equalTo("account.password.changed"))
                .body(not(containsString(FRESH)));
    }
}
