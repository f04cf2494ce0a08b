package org.ascribe.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever leaves the house carries the head of the journal, and the journal is checked against it. */
@QuarkusTest
class ExportedHeadsTest {
    @TempDir
    Path folder;

    @Test
    void the_report_has_it_as_page_json_and_table() {
        int article = Samples.kept().path("id");
        String report = "/articles/" + article + "/report";
        String page = Jsoup.parse(Cast.browser("reader").get(report).asString())
                .select("main footer .mono")
                .text();
        assertHeld(page);
        Response json = Cast.as("reader").get("/api" + report + ".json");
        assertHeld(json.path("journal.number") + ":" + json.path("journal.sha256"));
        String[] lines =
                Cast.as("reader").get("/api" + report + ".csv").asString().split("\r\n");
        List<String> names = List.of(lines[0].replaceAll("[\uFEFF\"]", "").split(","));
        List<String> last = Arrays.asList(lines[lines.length - 1].split(","));
        assertThat(names.subList(names.size() - 2, names.size())).containsExactly("journalNumber", "journalSha256");
        assertHeld(last.get(last.size() - 2) + ":" + last.get(last.size() - 1).replace("\"", ""));
    }

    @Test
    void each_line_of_the_corrections_has_it() throws Exception {
        Response article = Samples.kept();
        String quotation = "/api/quotations/" + article.path("quotations[0].id") + "/corrections";
        Cast.as("reviewer")
                .contentType(ContentType.JSON)
                .header("If-Match", Cast.as("reviewer").get(quotation).header("ETag"))
                .body(Map.of("change", "speaker", "speaker", "Berta Ruiz", "reason", "It was her sister."))
                .post(quotation)
                .then()
                .statusCode(201);
        List<String> lines = Cast.as("editor")
                .get("/api/corrections.jsonl")
                .asString()
                .lines()
                .toList();
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            JsonNode head = new ObjectMapper().readTree(line).path("journal");
            assertHeld(head.path("number").asText() + ":" + head.path("sha256").asText());
        }
    }

    @Test
    void a_backup_has_it_and_only_an_admin_gets_one() throws Exception {
        Samples.kept();
        Response answer = Cast.as("admin").post("/api/backup");
        answer.then().statusCode(200).contentType("application/zip").header("Cache-Control", equalTo("no-store"));
        try (BackupFile file = BackupFile.open(Files.write(folder.resolve("b.zip"), answer.asByteArray()))) {
            file.check();
            assertHeld(file.manifest().journal().toString());
        }
        Cast.as("editor").post("/api/backup").then().statusCode(403);
    }

    private static void assertHeld(String head) {
        assertThat(head).matches("[1-9]\\d*:[0-9a-f]{64}");
        Cast.as("editor")
                .get("/api/journal/verification?head=" + head)
                .then()
                .statusCode(200)
                .body("whole", equalTo(true));
        String other = head.replaceAll(".$", head.endsWith("0") ? "1" : "0");
        Cast.as("editor").get("/api/journal/verification?head=" + other).then().body("whole", equalTo(false));
    }
}
