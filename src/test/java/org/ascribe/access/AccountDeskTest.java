package org.ascribe.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountDeskTest {
    @Test
    void an_account_opens_with_its_password_until_it_is_disabled() {
        Newcomer ana = Newcomer.of("reviewer");
        ana.asks().get("/api/tokens").then().statusCode(200);

        Cast.as("admin")
                .post("/api/accounts/" + ana.name() + "/disable")
                .then()
                .statusCode(200)
                .body("disabled", equalTo(true));
        ana.asks().get("/api/tokens").then().statusCode(401);

        Cast.as("admin").post("/api/accounts/" + ana.name() + "/enable").then().statusCode(200);
        ana.asks().get("/api/tokens").then().statusCode(200);
    }

    @Test
    void a_reset_password_replaces_the_old_one() {
        String old = add("bo", "reader");
        String fresh = Cast.as("admin")
                .post("/api/accounts/bo/password")
                .then()
                .statusCode(200)
                .extract()
                .path("password");
        given().auth().preemptive().basic("bo", old).get("/api/tokens").then().statusCode(401);
        given().auth().preemptive().basic("bo", fresh).get("/password").then().statusCode(200);
    }

    @Test
    void the_last_admin_is_neither_disabled_nor_demoted() {
        Cast.as("admin")
                .post("/api/accounts/admin/disable")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("last admin"));
        Cast.as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("role", "reader"))
                .put("/api/accounts/admin/role")
                .then()
                .statusCode(409);
    }

    @Test
    void an_account_that_breaks_the_rules_names_each_field() {
        Cast.as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "No Spaces", "role", "king"))
                .post("/api/accounts")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItem("name"))
                .body("errors.field", hasItem("role"));
    }

    @Test
    void a_token_opens_until_it_is_revoked_and_is_listed_without_its_secret() {
        Response made = Cast.as("reader")
                .contentType(ContentType.JSON)
                .body(Map.of("label", "importer", "days", 3))
                .post("/api/tokens");
        made.then().statusCode(201);
        String token = made.path("token");
        int id = made.path("id");
        given().auth()
                .preemptive()
                .oauth2(token)
                .get("/api/tokens")
                .then()
                .statusCode(200)
                .body(not(containsString(token)));
        Cast.as("editor").delete("/api/tokens/" + id).then().statusCode(404);
        Cast.as("reader").delete("/api/tokens/" + id).then().statusCode(204);
        given().auth().preemptive().oauth2(token).get("/api/tokens").then().statusCode(401);
    }

    @Test
    void a_page_shows_a_new_password_once() {
        Response posted = Cast.form("admin")
                .formParam("name", "cleo")
                .formParam("role", "reader")
                .post("/accounts");
        posted.then().statusCode(303);
        String page = Cast.browser("admin")
                .cookies(posted.getCookies())
                .get("/accounts")
                .asString();
        String shown = Jsoup.parse(page).select("[role=status]").text();
        String password = shown.replaceAll(".*password of cleo is (\\w+).*", "$1");
        given().auth()
                .preemptive()
                .basic("cleo", password)
                .get("/password")
                .then()
                .statusCode(200);
        Cast.browser("admin").get("/accounts").then().body(not(containsString(password)));
    }

    @Test
    void account_decisions_stand_in_the_journal() {
        add("dee", "editor");
        Cast.as("editor")
                .get("/api/journal")
                .then()
                .statusCode(200)
                .body("entries.find { it.subject == 'account/dee' }.action", equalTo("account.added"))
                .body("entries.find { it.subject == 'account/dee' }.actor", equalTo("admin"));
    }

    private static String add(String name, String role) {
        return Cast.as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "role", role))
                .post("/api/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("password");
    }
}
