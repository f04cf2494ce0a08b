package org.ascribe.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogIT {
    private static final Map<String, String> JSON = Map.of("ASCRIBE_LOG", "json", "QUARKUS_LOG_LEVEL", "INFO");

    @TempDir
    Path folder;

    @Test
    void the_log_is_json_and_holds_nothing_that_somebody_wrote_and_no_secret() throws Exception {
        List<String> log = new ArrayList<>();
        String token;
        try (PackagedJar jar = PackagedJar.ready(folder, JSON)) {
            token = jar.token();
            article(jar, "The Wordinthetext is open.").then().statusCode(201);
            article(jar, "").then().statusCode(422);
            jar.bearer()
                    .contentType(ContentType.JSON)
                    .body("{\"title\": Wordinbrokenjson")
                    .post("/api/articles");
            jar.bearer().queryParam("q", "Wordinasearch").get("/api/articles");
            given().port(jar.port())
                    .auth()
                    .preemptive()
                    .basic("admin", "Wordinapassword")
                    .get("/api/articles");
            given().port(jar.port())
                    .auth()
                    .preemptive()
                    .oauth2("ascribe_Wordinatoken")
                    .get("/api/articles");
            given().port(jar.port())
                    .header("User-Agent", "Wordinaheader\u00ff${jndi:ldap://localhost/}")
                    .header("X-Forwarded-For", "Wordinaheader")
                    .cookie("ascribe", "Wordinacookie")
                    .get("/articles/Wordinanaddress");
            jar.terminate();
            jar.exitCode();
            log.addAll(jar.log());
            log.addAll(jar.complaints());
        }
        assertThat(log).isNotEmpty().allSatisfy(line -> {
            JsonNode entry = new ObjectMapper().readTree(line);
            assertThat(entry.fieldNames()).toIterable().contains("timestamp", "level", "message", "loggerName");
        });
        assertThat(String.join("\n", log))
                .doesNotContain("Wordin", PackagedJar.PASSWORD, token, token.substring("ascribe_".length()));
    }

    @Test
    void an_unknown_form_of_the_log_is_one_sentence_with_its_remedy() throws Exception {
        try (PackagedJar jar = PackagedJar.launch(folder, PackagedJar.freePort(), Map.of("ASCRIBE_LOG", "xml"))) {
            assertThat(jar.exitCode()).isEqualTo(1);
            assertThat(jar.complaints()).hasSize(1);
            assertThat(jar.complaints().get(0)).contains("ASCRIBE_LOG", "text or json");
        }
    }

    private static Response article(PackagedJar jar, String text) {
        return jar.bearer()
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Wordinthetitle", "byline", "Wordinthebyline", "text", text))
                .post("/api/articles");
    }
}
