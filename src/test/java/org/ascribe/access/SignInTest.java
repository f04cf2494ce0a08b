package org.ascribe.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {
    @Test
    void the_api_answers_a_stranger_with_401_and_a_problem() {
        given().get("/api/tokens")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("status", equalTo(401))
                .body("detail", containsString("Authorization header"));
    }

    @Test
    void the_api_answers_a_wrong_password_with_401_and_a_problem() {
        given().auth()
                .preemptive()
                .basic("reader", "guess")
                .get("/api/tokens")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void a_page_leads_a_stranger_to_the_login_page_and_back() {
        given().redirects()
                .follow(false)
                .get("/tokens")
                .then()
                .statusCode(303)
                .header("Location", containsString("/login?next=%2Ftokens"));
    }

    @Test
    void a_browser_signs_in_and_out() {
        Response in = Cast.signIn("reader", "reader");
        assertThat(in.statusCode()).isEqualTo(303);
        given().cookies(in.getCookies()).get("/tokens").then().statusCode(200).body(containsString("Your tokens"));

        Response page = given().cookie("ascribe", in.getCookie("ascribe")).get("/tokens");
        given().redirects()
                .follow(false)
                .cookie("ascribe", in.getCookie("ascribe"))
                .cookie("csrf-token", page.getCookie("csrf-token"))
                .formParam(
                        "csrf-token",
                        Jsoup.parse(page.asString()).select("[name=csrf-token]").val())
                .post("/logout")
                .then()
                .statusCode(303);
        given().redirects()
                .follow(false)
                .cookies(in.getCookies())
                .get("/tokens")
                .then()
                .statusCode(303)
                .header("Location", containsString("/login"));
    }

    @Test
    void unknown_and_known_names_fail_alike() {
        Response known = Cast.signIn("editor", "guess");
        Response unknown = Cast.signIn("nobody", "guess");
        assertThat(known.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
        assertThat(Jsoup.parse(known.asString()).select("[role=alert]").text())
                .isEqualTo(
                        Jsoup.parse(unknown.asString()).select("[role=alert]").text())
                .isNotEmpty();
    }

    @Test
    void the_login_page_leads_to_no_other_site() {
        for (String next :
                new String[] {"//evil.example", "/\\evil.example", "https://evil.example", "/%0d%0a\r\nx:y"}) {
            Response page = given().get("/login");
            given().redirects()
                    .follow(false)
                    .cookies(page.getCookies())
                    .formParam(
                            "csrf-token",
                            Jsoup.parse(page.asString())
                                    .select("[name=csrf-token]")
                                    .val())
                    .formParam("name", "reader")
                    .formParam("password", "reader")
                    .formParam("next", next)
                    .post("/login")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith(":" + RestAssured.port + "/"));
        }
    }

    @Test
    void a_form_without_its_token_is_refused() {
        given().formParam("name", "reader")
                .formParam("password", "reader")
                .post("/login")
                .then()
                .statusCode(400)
                .body(containsString("open its page again"));
    }

    @Test
    void a_page_reads_nothing_but_forms_since_only_they_carry_the_token() {
        Cast.browser("admin")
                .contentType("text/plain")
                .body("x")
                .post("/accounts/reader/disable")
                .then()
                .statusCode(415);
    }

    @Test
    void the_api_takes_no_cookie() {
        Cast.browser("reader").get("/api/tokens").then().statusCode(401);
    }
}
