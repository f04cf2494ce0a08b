package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.ascribe.access.Cast;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SavedFilterTest {
    private static Response save(String name, String label, String query) {
        return Cast.as(name)
                .contentType(ContentType.JSON)
                .body(Map.of("name", label, "query", query))
                .post("/api/queue/filters");
    }

    @Test
    void a_filter_is_saved_by_name_and_found_on_the_page_of_its_owner_alone() {
        String label = "<i>Mine</i> " + UUID.randomUUID();
        Cast.form("reviewer")
                .formParam("name", label)
                .formParam("query", "?tab=disputed&speaker=Ana+Ruiz&sort=newest")
                .post("/queue/filters")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/queue?tab=disputed&speaker=Ana+Ruiz&sort=newest"));
        Document page = Jsoup.parse(Cast.browser("reviewer").get("/queue").asString());
        assertThat(page.select("a:containsOwn(" + label + ")").attr("href"))
                .isEqualTo("/queue?tab=disputed&speaker=Ana+Ruiz&sort=newest");
        Cast.browser("second").get("/queue").then().body(not(containsString(label.substring(12))));
        Cast.as("editor")
                .get("/api/journal")
                .then()
                .body("entries[0].action", equalTo("filter.saved"))
                .body("entries[0].actor", equalTo("reviewer"));
    }

    @Test
    void the_same_name_is_saved_anew_and_deleted_once() {
        String label = "Mine " + UUID.randomUUID();
        save("second", label, "?tab=open").then().statusCode(201).body("query", equalTo("?tab=open"));
        int id = save("second", label, "tab=mine&q=harbour").path("id");
        String mine = "findAll { it.name == '" + label + "' }.query";
        Cast.as("second").get("/api/queue/filters").then().body(mine, contains("?tab=mine&q=harbour"));
        Cast.as("reviewer").delete("/api/queue/filters/" + id).then().statusCode(404);
        Cast.form("second").post("/queue/filters/" + id + "/delete").then().statusCode(303);
        Cast.as("second").get("/api/queue/filters").then().body(mine + ".size()", equalTo(0));
        Cast.as("second").delete("/api/queue/filters/" + id).then().statusCode(404);
    }

    @Test
    void one_without_a_name_or_of_something_unknown_is_refused_and_what_was_typed_is_kept() {
        save("second", " ", "?tab=open").then().statusCode(422).body("field", equalTo("name"));
        save("second", "a".repeat(101), "?tab=open").then().statusCode(422).body("field", equalTo("name"));
        save("second", "Red", "?colour=red").then().statusCode(400).body("field", equalTo("colour"));
        save("second", "Broken", "?q=%zz").then().statusCode(400).body("field", equalTo("query"));
        Response refused = Cast.form("second")
                .formParam("name", "b".repeat(101))
                .formParam("query", "?tab=open&speaker=Ana+Ruiz")
                .post("/queue/filters");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("main [name=name]").val()).isEqualTo("b".repeat(101));
        assertThat(page.select("[name=speaker]").val()).isEqualTo("Ana Ruiz");
        assertThat(page.select("[role=alert]").text()).isNotBlank();
    }
}
