package org.ascribe.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final List<String> ROLES = List.of("anonymous", "reader", "reviewer", "editor", "admin");

    /**
     * What is expected of an endpoint.
     *
     * @param lowest the lowest role that may, or anonymous
     * @param status the answer to whoever may, on a thing that is not there or a form with nothing in it
     * @param multipart whether its form carries files
     */
    private record Row(String method, String path, String lowest, int status, boolean multipart) {
        String route() {
            return method + " " + path;
        }

        boolean isApi() {
            return path.startsWith("/api/");
        }

        int expected(String role) {
            if (ROLES.indexOf(role) >= ROLES.indexOf(lowest)) {
                return status;
            }
            return !role.equals("anonymous") ? 403 : isApi() ? 401 : 303;
        }
    }

    private final Map<String, RequestSpecification> browsers = new HashMap<>();

    private final Map<String, String> tokens = new HashMap<>();

    @Test
    void every_endpoint_has_its_row() throws IOException {
        Set<String> rows = rows().stream().map(Row::route).collect(Collectors.toSet());
        assertThat(rows).as("rows of roles.txt").containsAll(Routes.all());
    }

    @Test
    void every_endpoint_answers_each_role_as_its_row_says() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            for (String role : ROLES) {
                int answered = ask(row, role);
                if (answered != row.expected(role)) {
                    wrong.add(row.route() + " as " + role + ": " + answered + " instead of " + row.expected(role));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private int ask(Row row, String role) {
        String path = row.path
                .replaceAll("\\{id[^}]*}", "999999999")
                .replaceAll("\\{suffix[^}]*}", "")
                .replaceAll("\\{name}", "nobody")
                .replaceAll("\\{subjects:(\\w+)[^}]*}", "$1");
        RequestSpecification request;
        if (row.isApi()) {
            request = role.equals("anonymous")
                    ? given()
                    : given().auth().preemptive().oauth2(tokens.computeIfAbsent(role, RoleMatrixTest::token));
            if (Set.of("POST", "PUT", "PATCH").contains(row.method)) {
                request.contentType(ContentType.JSON).body("{}");
            }
        } else {
            request = browsers.computeIfAbsent(role, this::browser);
            request = given().spec(request);
            if (row.method.equals("POST")) {
                String token = token(request);
                request =
                        row.multipart ? request.multiPart("csrf-token", token) : request.formParam("csrf-token", token);
            }
        }
        return request.redirects().follow(false).request(row.method, path).statusCode();
    }

    private RequestSpecification browser(String role) {
        Response page = given().get("/login");
        RequestSpecification browser =
                given().cookie("csrf-token", page.getCookie("csrf-token")).header("Accept", "*/*");
        return role.equals("anonymous")
                ? browser
                : browser.cookie("ascribe", Cast.signIn(role, role).getCookie("ascribe"));
    }

    private static String token(String role) {
        return Cast.as(role)
                .contentType(ContentType.JSON)
                .body(Map.of("label", "matrix", "days", 1, "scope", "all"))
                .post("/api/tokens")
                .path("token");
    }

    private static String token(RequestSpecification browser) {
        return Jsoup.parse(given().spec(browser).get("/login").asString())
                .select("[name=csrf-token]")
                .val();
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/roles.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .map(cells -> new Row(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), cells.length > 4))
                .toList();
    }
}
