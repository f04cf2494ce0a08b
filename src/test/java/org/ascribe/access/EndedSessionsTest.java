package org.ascribe.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an admin decides about an account holds from the next request on. */
@QuarkusTest
class EndedSessionsTest {
    private Newcomer ana;
    private String session;
    private String token;

    @BeforeEach
    void enters() {
        ana = Newcomer.of("editor");
        session = ana.session();
        token = ana.token(3, "all");
        both_open();
    }

    private void both_open() {
        assertThat(page()).isEqualTo(200);
        assertThat(api()).isEqualTo(200);
    }

    private int page() {
        return given().redirects()
                .follow(false)
                .cookie("ascribe", session)
                .get("/articles")
                .statusCode();
    }

    private int api() {
        return given().auth().preemptive().oauth2(token).get("/api/articles").statusCode();
    }

    private void both_are_shut() {
        assertThat(page()).as("session").isEqualTo(303);
        assertThat(api()).as("token").isEqualTo(401);
    }

    private static void admin(String name, String act) {
        Cast.as("admin").post("/api/accounts/" + name + "/" + act).then().statusCode(200);
    }

    @Test
    void a_disabled_account_is_out_and_comes_back_by_its_password_alone() {
        admin(ana.name(), "disable");
        both_are_shut();
        ana.asks().get("/api/articles").then().statusCode(401);
        admin(ana.name(), "enable");
        both_are_shut();
        ana.asks().get("/api/articles").then().statusCode(200);
    }

    @Test
    void a_password_that_an_admin_gives_anew_ends_sessions_and_tokens() {
        admin(ana.name(), "password");
        both_are_shut();
        ana.asks().get("/api/articles").then().statusCode(401);
    }

    @Test
    void another_role_ends_sessions_and_tokens_whether_it_is_higher_or_lower() {
        role("admin");
        both_are_shut();
        String anew = ana.token(3, "all");
        given().auth().preemptive().oauth2(anew).get("/api/accounts").then().statusCode(200);
        role("reader");
        given().auth().preemptive().oauth2(anew).get("/api/articles").then().statusCode(401);
        ana.asks().get("/api/accounts").then().statusCode(403);
    }

    @Test
    void the_role_that_it_has_already_ends_nothing() {
        role("editor");
        both_open();
    }

    private void role(String role) {
        Cast.as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("role", role))
                .put("/api/accounts/" + ana.name() + "/role")
                .then()
                .statusCode(200);
    }
}
