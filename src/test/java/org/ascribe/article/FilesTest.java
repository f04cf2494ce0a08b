package org.ascribe.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FilesTest {
    private static final String BYTES = "application/octet-stream";

    /** A text of its own for each kind of file. */
    private static Map<String, byte[]> files(Supplier<String> texts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("text/plain", texts.get().getBytes(StandardCharsets.UTF_8));
        files.put("text/html", Formats.html(texts.get()));
        files.put(FileKind.DOCX.mediaType(), Formats.docx(texts.get()));
        files.put("application/pdf", PrintedPdf.of(texts.get(), PrintedPdf.Style.HYPHENS));
        return files;
    }

    @Test
    void one_text_in_four_kinds_of_file_is_one_article() {
        String text = text();
        List<Integer> ids = files(() -> text).values().stream()
                .map(file -> post(file, BYTES).<Integer>path("id"))
                .toList();
        assertThat(ids).containsOnly(ids.get(0)).doesNotContainNull();
    }

    @Test
    void a_file_of_each_kind_is_kept_with_its_hash_and_shows_it_everywhere() throws Exception {
        Map<String, byte[]> files = files(FilesTest::text);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Response kept = post(file.getValue(), BYTES);
            kept.then()
                    .statusCode(201)
                    .body("title", equalTo("Harbour to open"))
                    .body("quotations.words", equalTo(List.of("“The harbour will open again in the spring,”")))
                    .body("quotations[0].speaker", equalTo("Ana Ruiz"))
                    .body("file.sha256", equalTo(sha256(file.getValue())))
                    .body("file.mediaType", equalTo(file.getKey()));
            int id = kept.path("id");
            for (String page : List.of("/articles/" + id, "/articles/" + id + "/report")) {
                assertThat(Cast.browser("reader").get(page).asString()).contains(sha256(file.getValue()));
            }
            Cast.as("reader")
                    .get("/api/articles/" + id + "/report.json")
                    .then()
                    .body("article.file.sha256", equalTo(sha256(file.getValue())));
            assertThat(Cast.as("editor").get("/api/journal").asString()).contains(sha256(file.getValue()));
        }
    }

    @Test
    void a_typed_article_has_no_file() {
        Samples.kept().then().body("file", nullValue());
    }

    @Test
    void what_is_said_beside_a_file_goes_before_what_the_file_says() {
        byte[] page = ("<!DOCTYPE html><html><head><title>Its own</title><link rel=canonical href=\""
                        + Samples.address()
                        + "\"><meta property=\"og:site_name\" content=\"The Courier\"><meta name=author content=\"By Ines Okafor\">"
                        + "<meta property=\"article:published_time\" content=\"2026-03-14T09:00:00Z\"></head><body><p>"
                        + Samples.text("Ana Ruiz") + "</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        Cast.as("editor")
                .contentType("text/html")
                .queryParam("title", "Given")
                .body(page)
                .post("/api/articles")
                .then()
                .statusCode(201)
                .body("title", equalTo("Given"))
                .body("publisher", equalTo("The Courier"))
                .body("byline", equalTo("Ines Okafor"))
                .body("publishedOn", equalTo("2026-03-14"))
                .body("address", containsString("https://example.org/"));
    }

    @Test
    void a_file_is_taken_for_what_its_bytes_say_not_its_name() {
        byte[] pdf = PrintedPdf.of(text(), PrintedPdf.Style.GAPS);
        post(pdf, FileKind.DOCX.mediaType()).then().statusCode(201).body("file.mediaType", equalTo("application/pdf"));
    }

    @Test
    void every_bomb_is_refused_with_a_remedy_and_the_next_article_is_kept() throws Exception {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Map.Entry<String, Bombs.Bomb> each : Bombs.all().entrySet()) {
            String fault = each.getValue()
                    .faultOf(Bombs.send(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port),
                            "editor",
                            "editor",
                            each.getValue().bytes()));
            if (fault != null) {
                wrong.put(each.getKey(), fault);
            }
        }
        assertThat(wrong).isEmpty();
        post(Formats.docx(text()), BYTES).then().statusCode(201);
    }

    private static String text() {
        return "Harbour to open\n\n" + Samples.text("Ana Ruiz");
    }

    private static Response post(byte[] file, String type) {
        return Cast.as("editor").contentType(type).body(file).post("/api/articles");
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
