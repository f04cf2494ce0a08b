package org.ascribe.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ascribe.access.Cast;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Who may do what, over real HTTP: {@code roles.txt} has a row for each endpoint. */
@QuarkusTest
class RoleMatrixTest {
    private final Map<String, RequestSpecification> browsers = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();

    @Test
    void every_endpoint_has_its_row() throws IOException {
        Set<String> rows = RoleRow.all().stream().map(RoleRow::route).collect(Collectors.toSet());
        assertThat(rows).as("rows of roles.txt").containsAll(Routes.all());
    }

    @Test
    void every_endpoint_answers_each_role_as_its_row_says() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (RoleRow row : RoleRow.all()) {
            for (String role : RoleRow.ROLES) {
                int answered = row.isApi() ? program(row, role) : page(row, role);
                if (answered != row.expected(role)) {
                    wrong.add(row.route() + " as " + role + ": " + answered + " instead of " + row.expected(role));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** An admin's token has of its account what its scope says, and no more. */
    @Test
    void every_endpoint_answers_each_scope_of_a_token_as_its_row_says() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (RoleRow row : RoleRow.all()) {
            for (String scope : List.of("read", "judge", "intake", "edit", "all")) {
                int answered = row.isApi() ? ask(row, with("admin", scope)) : row.expectedOfScope(scope);
                if (answered != row.expectedOfScope(scope)) {
                    wrong.add(row.route() + " with " + scope + ": " + answered + " instead of "
                            + row.expectedOfScope(scope));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private int program(RoleRow row, String role) {
        if (role.equals("anonymous")) {
            return ask(row, given());
        }
        return ask(row, row.person() ? Cast.as(role) : with(role, "all"));
    }

    private static int ask(RoleRow row, RequestSpecification request) {
        if (Set.of("POST", "PUT", "PATCH").contains(row.method())) {
            request.contentType(ContentType.JSON).body("{}");
        }
        return request.redirects()
                .follow(false)
                .request(row.method(), row.nothing())
                .statusCode();
    }

    private int page(RoleRow row, String role) {
        RequestSpecification request = given().spec(browsers.computeIfAbsent(role, this::browser));
        if (row.method().equals("POST")) {
            String token = Jsoup.parse(given().spec(request).get("/login").asString())
                    .select("[name=csrf-token]")
                    .val();
            request = row.multipart() ? request.multiPart("csrf-token", token) : request.formParam("csrf-token", token);
        }
        return request.redirects()
                .follow(false)
                .request(row.method(), row.nothing())
                .statusCode();
    }

    private RequestSpecification browser(String role) {
        Response page = given().get("/login");
        RequestSpecification browser =
                given().cookie("csrf-token", page.getCookie("csrf-token")).header("Accept", "*/*");
        return role.equals("anonymous")
                ? browser
                : browser.cookie("ascribe", Cast.signIn(role, role).getCookie("ascribe"));
    }

    private RequestSpecification with(String role, String scope) {
        String token = tokens.computeIfAbsent(role + " " + scope, unknown -> Cast.as(role)
                .contentType(ContentType.JSON)
                .body(Map.of("label", "matrix", "days", 1, "scope", scope))
                .post("/api/tokens")
                .path("token"));
        return given().auth().preemptive().oauth2(token);
    }
}
