package org.ascribe.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportTest {
    private static final String HOSTILE = "=HYPERLINK(\"https://evil.example\") <script>alert(1)</script>";

    @Test
    void the_page_keeps_both_questions_apart_and_names_method_scales_and_journal() {
        Response article = judged(1);
        Document page = Jsoup.parse(Cast.browser("reader")
                .get(path(article))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.select("p.state").eachText()).containsExactly("✗ disputed: Altered", "… unreviewed");
    }

    @Test
    void the_page_links_the_evidence_and_says_how_it_was_checked() {
        Response article = judged(1);
        Document page = Jsoup.parse(Cast.browser("reader").get(path(article)).asString());
        assertThat(page.select(".evidence a").attr("href")).isEqualTo("https://example.org/minutes");
        assertThat(page.text())
                .contains("How it was checked", "Somebody else said it.", "The evidence refutes the claim.")
                .contains("One word is missing.", "Head of the journal");
    }

    @Test
    void the_data_carries_model_history_version_and_the_head_of_the_journal() {
        Response article = judged(1);
        Cast.as("reader")
                .get("/api" + path(article))
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("article.id", equalTo(article.path("id")))
                .body("quotations[0].findings[0].question", equalTo("attribution"))
                .body("quotations[0].findings[0].state", equalTo("disputed"))
                .body("quotations[0].findings[0].verdicts", hasSize(1))
                .body("quotations[0].findings[1].question", equalTo("accuracy"))
                .body("quotations[0].findings[1].state", equalTo("unreviewed"))
                .body("scales.values.flatten().findAll { it.value == 'altered' }", hasSize(1))
                .body("journal.sha256.length()", equalTo(64))
                .body("version", not(equalTo("")));
    }

    @Test
    void suffix_parameter_and_accept_header_choose_the_format() {
        String path = path(judged(1));
        for (String base : List.of(path, "/api" + path)) {
            Cast.as("reader").get(base + ".csv").then().statusCode(200).contentType(startsWith("text/csv"));
            Cast.as("reader").get(base + ".json").then().statusCode(200).contentType(ContentType.JSON);
            Cast.as("reader").get(base + "?format=csv").then().contentType(startsWith("text/csv"));
            Cast.as("reader").accept("text/csv").get(base).then().contentType(startsWith("text/csv"));
            Cast.as("reader").accept("application/json").get(base).then().contentType(ContentType.JSON);
            Cast.as("reader").get(base + "?format=pdf").then().statusCode(400);
            Cast.as("reader").accept("image/png").get(base).then().statusCode(406);
        }
        Cast.as("reader").accept("text/html,*/*;q=0.8").get(path).then().contentType(startsWith("text/html"));
        Cast.as("reader").get("/api/articles/999999999/report").then().statusCode(404);
    }

    @Test
    void the_table_runs_no_formula_and_reads_back_as_it_was() throws IOException {
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
        form.put("title", HOSTILE);
        form.put("byline", "+cmd|' /C calc'!A0");
        Response article = Samples.post(form);
        decide(
                article,
                Map.of(
                        "outcome", "verified",
                        "reason", " @SUM(1)\nsecond \"line\"",
                        "evidence",
                                List.of(Map.of(
                                        "documentTitle",
                                        "-1",
                                        "documentIdentifier",
                                        "x",
                                        "excerpt",
                                        "\t=1",
                                        "stance",
                                        "supports"))));
        String table = Cast.as("reader").get(path(article) + ".csv").asString();
        assertThat(table).startsWith("\uFEFF");
        assertThat(table.substring(1).lines().findFirst().orElseThrow()).startsWith("\"article\",\"title\"");
        assertThat(table).contains("\r\n" + article.path("id") + ",\"'=HYPERLINK(\"\"https://evil.example\"\")");
        MappingIterator<Map<String, String>> read = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(table.substring(1));
        List<Map<String, String>> lines = read.readAll();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .containsEntry("title", "'" + HOSTILE)
                .containsEntry("byline", "'+cmd|' /C calc'!A0")
                .containsEntry("reasons", "'@SUM(1)\nsecond \"line\"")
                .containsEntry("evidence", "'-1, x")
                .containsEntry("words", article.path("quotations[0].words"));
    }

    @Test
    void a_report_is_blind_where_its_reader_may_still_judge() {
        Response article = judged(2);
        Cast.as("second")
                .get("/api" + path(article))
                .then()
                .body("quotations[0].findings[0].state", equalTo("unreviewed"))
                .body("quotations[0].findings[0].verdicts", hasSize(0));
        assertThat(Cast.browser("second").get(path(article)).asString()).doesNotContain("One word is missing.");
        assertThat(Cast.as("second").get(path(article) + ".csv").asString()).doesNotContain("One word is missing.");
        Cast.as("reader")
                .get("/api" + path(article))
                .then()
                .body("quotations[0].findings[0].state", equalTo("awaiting"));
        Cast.as("reader").get(path(article) + ".csv").then().body(containsString("One word is missing."));
    }

    private static Response judged(int opinions) {
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
        form.put("opinions", opinions);
        Response article = Samples.post(form);
        decide(
                article,
                Map.of(
                        "outcome", "disputed",
                        "value", "altered",
                        "reason", "One word is missing.",
                        "evidence",
                                List.of(Map.of(
                                        "address",
                                        "https://example.org/minutes",
                                        "excerpt",
                                        "It says so.",
                                        "stance",
                                        "refutes"))));
        return article;
    }

    private static void decide(Response article, Map<String, Object> verdict) {
        Cast.as("reviewer")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(verdict)
                .post("/api/quotations/" + article.path("quotations[0].id") + "/verdicts")
                .then()
                .statusCode(201);
    }

    private static String path(Response article) {
        return "/articles/" + article.path("id") + "/report";
    }
}
