package org.ascribe.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Newcomer;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every link of every page of the workbench as it starts with its seeds, as somebody of each role. */
@Tag("long")
class LinkWalkIT {
    private static final List<String> ROLES = List.of("reader", "reviewer", "editor", "admin");

    @TempDir
    Path folder;

    @Test
    void no_link_leads_to_nowhere() throws Exception {
        try (PackagedJar jar = PackagedJar.launch(folder, PackagedJar.freePort(), Map.of("ASCRIBE_SEEDS", "true"))) {
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> jar.isReady() && jar.articles() >= 12);
            decide(jar);
            Map<String, List<String>> dead = new LinkedHashMap<>();
            for (String role : ROLES) {
                LinkWalk walk = new LinkWalk("http://localhost:" + jar.port(), session(jar, role));
                dead.put(role, walk.dead());
                assertThat(walk.seen()).as("pages seen as " + role).hasSizeGreaterThan(300);
            }
            assertThat(dead.values()).as(dead.toString()).allMatch(List::isEmpty);
        }
    }

    /** So that there are links to what people did, too. */
    private static void decide(PackagedJar jar) {
        int quotation = jar.admin().get("/api/articles/1").path("quotations[0].id");
        Harbour.verify(jar.admin(), quotation).then().statusCode(201);
        int speaker = jar.admin().get("/api/speakers").path("[0].id");
        int other = jar.admin().get("/api/speakers").path("[1].id");
        jar.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("into", other, "reason", "The same."))
                .post("/api/speakers/" + speaker + "/merge")
                .then()
                .statusCode(201)
                .body("id", equalTo(other));
    }

    /** The session of somebody new of that role. */
    private static String session(PackagedJar jar, String role) {
        Newcomer newcomer = Newcomer.of(role, () -> given().port(jar.port()), jar.admin());
        Response page = given().port(jar.port()).get("/login");
        Response in = given().port(jar.port())
                .redirects()
                .follow(false)
                .cookies(page.getCookies())
                .formParam(
                        "csrf-token",
                        Jsoup.parse(page.asString()).select("[name=csrf-token]").val())
                .formParam("name", newcomer.name())
                .formParam("password", newcomer.password())
                .post("/login");
        in.then().statusCode(303);
        return in.getCookie("ascribe");
    }
}
