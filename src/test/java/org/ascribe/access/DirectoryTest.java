package org.ascribe.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Signing in by OpenID Connect, against a provider on loopback. */
@QuarkusTest
@TestProfile(GuardedHouse.class)
class DirectoryTest {
    private final String subject = UUID.randomUUID().toString();
    private final String name = "d" + subject.substring(0, 8);
    private final String address = "10." + new Random().nextInt(256) + "." + new Random().nextInt(256) + ".1";

    /** Goes from the login page to the directory and back; the last answer is that of the workbench. */
    private Response signIn(String groups, String... further) {
        Response leaves = given().redirects()
                .follow(false)
                .header("X-Forwarded-For", address)
                .get("/login/directory");
        leaves.then().statusCode(302).header("Location", containsString("code_challenge="));
        Map<String, String> person = new HashMap<>(Map.of("as", subject, "name", name, "groups", groups));
        for (int i = 0; i < further.length; i += 2) {
            person.put(further[i], further[i + 1]);
        }
        Response returns = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(leaves.header("Location")
                        + person.entrySet().stream()
                                .map(each -> "&" + each.getKey() + "=" + each.getValue())
                                .reduce("", String::concat));
        returns.then().statusCode(302);
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("X-Forwarded-For", address)
                .cookies(leaves.getCookies())
                .get(returns.header("Location"));
    }

    private int page(Response in, String path) {
        return given().redirects()
                .follow(false)
                .cookie("ascribe", in.getCookie("ascribe"))
                .get(path)
                .statusCode();
    }

    private static ValidatableResponse account(String name) {
        return Cast.as("admin").get("/api/accounts/" + name).then();
    }

    @Test
    void whoever_has_a_group_is_entered_on_first_sight_with_its_role() {
        account(name).statusCode(404);
        Response in = signIn("staff,night-desk");
        in.then().statusCode(303);
        assertThat(in.header("Location")).endsWith("/");
        assertThat(page(in, "/agreement")).as("a reviewer's").isEqualTo(200);
        assertThat(page(in, "/journal")).as("an editor's").isEqualTo(403);
        account(name).statusCode(200).body("role", equalTo("reviewer")).body("directory", equalTo(true));
        Cast.as("admin")
                .get("/api/journal")
                .then()
                .body("entries.find { it.subject == 'account/" + name + "' }.actor", equalTo("directory"));
    }

    @Test
    void whoever_has_none_is_told_so_and_is_no_account() {
        Response in = signIn("staff");
        in.then().statusCode(403).body(containsString("no role here"));
        assertThat(in.getCookie("ascribe")).isNull();
        account(name).statusCode(404);
    }

    @Test
    void another_group_is_another_role_from_the_next_sign_in_on() {
        Response before = signIn("fact-desk");
        Response after = signIn("fact-desk,editors");
        after.then().statusCode(303);
        assertThat(page(after, "/journal")).isEqualTo(200);
        assertThat(page(before, "/articles")).as("a session of the other role").isEqualTo(303);
    }

    @Test
    void who_is_renamed_in_the_directory_stays_the_same_account() {
        signIn("fact-desk").then().statusCode(303);
        signIn("fact-desk", "name", name + "-married").then().statusCode(303);
        account(name + "-married").statusCode(404);
    }

    @Test
    void a_name_that_somebody_else_has_opens_nothing() {
        Response in = signIn("owners", "name", "admin");
        in.then().statusCode(409).body(containsString("Another account has the name"));
        assertThat(in.getCookie("ascribe")).isNull();
        account("admin").body("directory", equalTo(false));
    }

    @Test
    void a_name_that_no_account_can_have_is_refused() {
        signIn("fact-desk", "name", "No%20Name").then().statusCode(422);
    }

    @Test
    void a_disabled_account_is_out_and_does_not_come_back_by_the_directory() {
        Response in = signIn("fact-desk");
        Cast.as("admin").post("/api/accounts/" + name + "/disable").then().statusCode(200);
        assertThat(page(in, "/articles")).isEqualTo(303);
        signIn("fact-desk").then().statusCode(403).body(containsString("disabled"));
    }

    @Test
    void an_account_of_the_directory_has_no_password_here() {
        signIn("fact-desk").then().statusCode(303);
        given().auth()
                .preemptive()
                .basic(name, "null")
                .get("/api/articles")
                .then()
                .statusCode(401);
        Cast.as("admin").post("/api/accounts/" + name + "/password").then().statusCode(409);
    }

    @Test
    void a_token_that_the_directory_did_not_make_for_this_house_opens_nothing() {
        for (String forgery : List.of("key", "issuer", "audience", "nonce", "expiry")) {
            Response in = signIn("owners", "forge", forgery);
            assertThat(in.statusCode()).as(forgery).isIn(302, 401, 403);
            assertThat(in.getCookie("ascribe")).as(forgery).isNull();
        }
        account(name).statusCode(404);
    }

    @Test
    void the_cookies_of_the_directory_open_no_page_of_the_house() {
        Response in = signIn("owners");
        in.then().statusCode(303);
        Map<String, String> cookies = new HashMap<>(in.getCookies());
        cookies.remove("ascribe");
        for (String path : List.of("/accounts", "/articles", "/api/accounts")) {
            assertThat(given().redirects()
                            .follow(false)
                            .header("X-Forwarded-For", address)
                            .cookies(cookies)
                            .get(path)
                            .statusCode())
                    .as(path)
                    .isIn(303, 401);
        }
    }

    @Test
    void the_login_page_leads_to_the_directory_and_passwords_work_beside_it() {
        given().header("X-Forwarded-For", address)
                .get("/login")
                .then()
                .body(containsString("href=\"/login/directory\""));
        Cast.as("reader")
                .contentType(ContentType.JSON)
                .get("/api/articles")
                .then()
                .statusCode(200);
    }
}
