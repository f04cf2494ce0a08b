package org.ascribe.article;

import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.ascribe.access.Cast;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntakePagesTest {
    @Test
    void a_pasted_text_is_kept_and_its_page_is_shown() {
        String text = Samples.text("Ana Ruiz");
        Response answer = form().multiPart("title", "Pasted")
                .multiPart("text", text.replace("\n", "\r\n"), "text/plain; charset=UTF-8")
                .post("/articles/new");
        answer.then().statusCode(303).header("Location", matchesPattern(".*/articles/\\d+"));
        String location = answer.header("Location");
        Cast.as("reader")
                .get("/api" + location.substring(location.indexOf("/articles")))
                .then()
                .body("text", equalTo(text))
                .body("title", equalTo("Pasted"));
    }

    @Test
    void a_text_file_is_kept_with_or_without_a_byte_order_mark_as_the_same_article() {
        String text = Samples.text("Ana Ruiz");
        String plain =
                upload(text.getBytes(StandardCharsets.UTF_8), "text/plain").header("Location");
        String marked = upload(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), "text/plain")
                .header("Location");
        assertThat(marked).isEqualTo(plain).isNotNull();
    }

    @Test
    void a_file_that_is_no_text_or_no_utf8_is_refused_and_what_was_typed_stays() {
        refused(upload(new byte[] {'%', 'A', 'B', 'C', 0, 1}, "application/octet-stream"), 415, "not a text");
        refused(upload("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "text/plain"), 400, "damaged");
        refused(upload("caf\u00e9 au lait".getBytes(StandardCharsets.ISO_8859_1), "text/plain"), 400, "byte 4");
    }

    private static void refused(Response answer, int status, String message) {
        assertThat(answer.statusCode()).isEqualTo(status);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("[role=alert]").text()).contains(message);
        assertThat(page.select("[name=title]").val()).isEqualTo("Uploaded \"<b>");
    }

    @Test
    void a_chosen_word_file_is_kept_whatever_its_name_says() {
        byte[] file = Formats.docx("Harbour to open\n\n" + Samples.text("Ana Ruiz"));
        Response answer =
                form().multiPart("file", "story.txt", file, "text/plain").post("/articles/new");
        answer.then().statusCode(303);
        String page = Cast.browser("reader").get(answer.header("Location")).asString();
        assertThat(Jsoup.parse(page).select(".about").text()).contains("text read from a Word file SHA-256");
    }

    @Test
    void a_refusal_shows_the_message_and_all_that_was_typed() {
        Response answer = form().multiPart("title", "")
                .multiPart("publisher", "The <Courier>")
                .multiPart("address", "ftp://example.org/")
                .multiPart("opinions", "2")
                .multiPart("text", "\nA line, then </textarea><script>alert(1)</script>", "text/plain; charset=UTF-8")
                .post("/articles/new");
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("[role=alert]").text()).contains("address");
        assertThat(page.select("[name=publisher]").val()).isEqualTo("The <Courier>");
        assertThat(page.select("[name=opinions] [selected]").val()).isEqualTo("2");
        assertThat(page.select("textarea").text()).contains("</textarea><script>alert(1)</script>");
        assertThat(page.select("script:not([src^=/webjars/]):not([src^=/scripts/])"))
                .isEmpty();
    }

    @Test
    void the_page_is_for_editors() {
        Cast.browser("reviewer").get("/articles/new").then().statusCode(403);
        Cast.browser("editor").get("/articles/new").then().statusCode(200);
    }

    private static Response upload(byte[] bytes, String type) {
        return form().multiPart("title", "Uploaded \"<b>")
                .multiPart("file", "story.txt", bytes, type)
                .post("/articles/new");
    }

    private static RequestSpecification form() {
        Response page = Cast.browser("editor").get("/articles/new");
        return Cast.browser("editor")
                .cookies(page.getCookies())
                .config(RestAssured.config().multiPartConfig(multiPartConfig().emptyDefaultFileName()))
                .multiPart(
                        "csrf-token",
                        Jsoup.parse(page.asString())
                                .select("main [name=csrf-token]")
                                .val());
    }
}
