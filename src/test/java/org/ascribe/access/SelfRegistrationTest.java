package org.ascribe.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SelfRegistrationTest {
    @Test
    void a_stranger_may_send_nothing_but_the_login_form() throws IOException {
        List<String> open = Files.readAllLines(Path.of("src/test/resources/roles.txt")).stream()
                .filter(row -> row.matches("(POST|PUT|PATCH|DELETE) .*\\banonymous\\b.*"))
                .map(row -> row.replaceAll("\\s+", " ").replaceAll(" anonymous.*", ""))
                .toList();
        assertThat(open).containsExactly("POST /login");
    }

    @Test
    void nobody_but_an_admin_adds_an_account() {
        List<String> before = names();
        Map<String, String> form = Map.of("name", "self-made", "role", "reader");
        given().contentType(ContentType.JSON)
                .body(form)
                .post("/api/accounts")
                .then()
                .statusCode(401);
        for (String name : List.of("reader", "reviewer", "editor")) {
            Cast.as(name)
                    .contentType(ContentType.JSON)
                    .body(form)
                    .post("/api/accounts")
                    .then()
                    .statusCode(403);
            Cast.form(name).formParams(form).post("/accounts").then().statusCode(403);
        }
        Response login = given().get("/login");
        given().redirects()
                .follow(false)
                .cookies(login.getCookies())
                .formParam(
                        "csrf-token",
                        Jsoup.parse(login.asString())
                                .select("[name=csrf-token]")
                                .val())
                .formParams(form)
                .post("/accounts")
                .then()
                .statusCode(303);
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void signing_in_under_a_new_name_makes_no_account() {
        List<String> before = names();
        assertThat(Cast.signIn("self-made", "a password of mine").statusCode()).isEqualTo(401);
        assertThat(names()).isEqualTo(before);
    }

    private static List<String> names() {
        return Cast.as("admin").get("/api/accounts").path("name");
    }
}
