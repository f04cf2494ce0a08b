package org.ascribe.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ascribe.access.Cast;
import org.ascribe.access.Newcomer;
import org.ascribe.article.Samples;
import org.junit.jupiter.api.Test;

/**
 * What belongs to an account, and what another of the same role gets of it, over real HTTP: each row of {@code
 * roles.txt} that is not shared is tried here, on things of {@code reviewer}, as {@code second} and as an admin.
 */
@QuarkusTest
class OwnThingsTest {
    private static final String QUESTION = "/{subjects:quotations|claims}/{id";
    private static final List<String> OTHERS = List.of("second", "admin");

    private final String mark = "m" + UUID.randomUUID();
    private final String title = "t" + UUID.randomUUID();

    private Map<String, Consumer<RoleRow>> trials() {
        Map<String, Consumer<RoleRow>> trials = new LinkedHashMap<>();
        trials.put("DELETE /api/tokens/{id}", row -> gone(row, token()));
        trials.put("POST /tokens/{id}/revoke", row -> gone(row, token()));
        trials.put("DELETE /api/queue/filters/{id}", row -> gone(row, filter()));
        trials.put("POST /queue/filters/{id}/delete", row -> gone(row, filter()));
        for (String list : List.of("GET /tokens", "GET /api/tokens", "POST /tokens", "POST /api/tokens")) {
            trials.put(list, row -> listed(list.replaceAll("\\w+ ", ""), token()));
        }
        for (String list : List.of("GET /queue", "POST /queue/filters")) {
            trials.put(list, row -> listed("/queue", filter()));
        }
        for (String list : List.of("GET /api/queue/filters", "POST /api/queue/filters")) {
            trials.put(list, row -> listed("/api/queue/filters", filter()));
        }
        for (String overruled : List.of("GET /overruled", "GET /api/overruled")) {
            trials.put(overruled, row -> overruled(row.path()));
        }
        trials.put("PUT /api/articles/{id}/lease", this::lease);
        trials.put("DELETE /api/articles/{id}/lease", this::lease);
        for (String act : List.of("undo", "carry")) {
            trials.put("POST /api" + QUESTION + "}/verdicts/" + act, this::verdict);
            trials.put("POST " + QUESTION + ":\\d+}/" + act, this::verdict);
        }
        for (String password : List.of("GET /password", "POST /password", "PUT /api/password")) {
            trials.put(password, row -> password());
        }
        trials.put("POST /logout", row -> session());
        return trials;
    }

    @Test
    void every_row_that_is_not_shared_is_tried() throws IOException {
        assertThat(RoleRow.all().stream()
                        .filter(row -> !row.whose().equals("shared"))
                        .map(RoleRow::route)
                        .collect(Collectors.toSet()))
                .isEqualTo(trials().keySet());
    }

    @Test
    void nobody_reaches_what_is_anothers() throws IOException {
        Map<String, Consumer<RoleRow>> trials = trials();
        for (RoleRow row : RoleRow.all()) {
            if (!row.whose().equals("shared")) {
                trials.get(row.route()).accept(row);
            }
        }
    }

    /** Another gets the answer of the row, whatever the role, and the owner still has it. */
    private void gone(RoleRow row, int id) {
        String address = row.path().replaceAll("\\{id[^}]*}", String.valueOf(id));
        for (String other : OTHERS) {
            assertThat(act(other, row, address).statusCode())
                    .as(row.route() + " as " + other)
                    .isEqualTo(Integer.parseInt(row.whose()));
        }
        int owner = act("reviewer", row, address).statusCode();
        assertThat(owner).as(row.route() + " as its owner").isIn(204, 303);
    }

    private static Response act(String name, RoleRow row, String address) {
        return row.isApi()
                ? Cast.as(name)
                        .contentType(ContentType.JSON)
                        .header("If-Match", "*")
                        .body("{}")
                        .request(row.method(), address)
                : Cast.form(name).post(address);
    }

    private int token() {
        return Cast.as("reviewer")
                .contentType(ContentType.JSON)
                .body(Map.of("label", mark, "days", 1))
                .post("/api/tokens")
                .path("id");
    }

    private int filter() {
        return Cast.as("reviewer")
                .contentType(ContentType.JSON)
                .body(Map.of("name", mark, "query", "q=harbour"))
                .post("/api/queue/filters")
                .path("id");
    }

    private void listed(String address, int id) {
        assertThat(id).isPositive();
        read("reviewer", address).then().statusCode(200).body(containsString(mark));
        OTHERS.forEach(other -> read(other, address).then().statusCode(200).body(not(containsString(mark))));
    }

    private static Response read(String name, String address) {
        return (address.startsWith("/api/") ? Cast.as(name) : Cast.browser(name)).get(address);
    }

    private Response article(int opinions) {
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
        form.put("title", title);
        form.put("opinions", opinions);
        return Samples.post(form);
    }

    private static void decide(String name, String path, String outcome) {
        List<?> evidence = List.of(Map.of("article", true, "stance", "supports"));
        Cast.as(name)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("outcome", outcome, "reason", "It is so.", "evidence", evidence))
                .post(path)
                .then()
                .statusCode(201);
    }

    private void overruled(String address) {
        String question = "/api/quotations/" + article(2).path("quotations[0].id");
        decide("reviewer", question + "/verdicts", "disputed");
        decide("second", question + "/verdicts", "verified");
        decide("editor", question + "/resolutions", "verified");
        read("reviewer", address).then().statusCode(200).body(containsString(title));
        OTHERS.forEach(other -> read(other, address).then().statusCode(200).body(not(containsString(title))));
    }

    private void lease(RoleRow row) {
        String article = "/api/articles/" + article(1).path("id");
        Cast.as("reviewer").put(article + "/lease").then().statusCode(204);
        for (String other : OTHERS) {
            Cast.as(other).request(row.method(), article + "/lease").then().statusCode(204);
        }
        Cast.as("reader").get(article + "/leases").then().body("holder", hasItem("reviewer"));
    }

    private void verdict(RoleRow row) {
        int quotation = article(1).path("quotations[0].id");
        decide("reviewer", "/api/quotations/" + quotation + "/verdicts", "verified");
        String address = row.path()
                .replaceAll("\\{subjects[^}]*}", "quotations")
                .replaceAll("\\{id[^}]*}", String.valueOf(quotation));
        for (String other : OTHERS) {
            assertThat(act(other, row, address).statusCode())
                    .as(row.route() + " as " + other)
                    .isIn(409, 412, 422, 428);
        }
        String state = Cast.as("reader")
                .get("/api/quotations/" + quotation + "/verdicts")
                .path("state");
        assertThat(state).isEqualTo("verified");
    }

    /** It names no account: whoever changes one changes their own. */
    private void password() {
        Newcomer ana = Newcomer.of("reviewer");
        Newcomer.of("reviewer");
        ana.asks().get("/api/articles").then().statusCode(200);
        Cast.browser("second").get("/password").then().body(not(containsString(ana.name())));
    }

    private void session() {
        String session = Cast.signIn("reviewer", "reviewer").getCookie("ascribe");
        Cast.form("second").post("/logout").then().statusCode(303);
        given().cookie("ascribe", session).get("/tokens").then().body(containsString("Your tokens"));
    }
}
