package org.ascribe.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is written into any field, every page and every export is what it would be with other words in it. */
@QuarkusTest
class OutsideTextTest {
    /** What pages are asked by their addresses. */
    private static final List<String> ASKED = List.of(
            "/queue?q",
            "/queue?speaker",
            "/queue?publisher",
            "/queue?from",
            "/queue?tab",
            "/queue?sort",
            "/queue?after",
            "/articles?q",
            "/articles?speaker",
            "/articles?before",
            "/speakers?q",
            "/speakers?after",
            "/agreement?reviewer",
            "/agreement?after",
            "/dashboard?by",
            "/login?next");

    @TestFactory
    List<DynamicTest> nothing_that_is_written_becomes_a_part_of_a_page_or_an_export() {
        return OutsideText.corpus().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> tried(each.getValue())))
                .toList();
    }

    private void tried(String words) throws IOException {
        Response article = article(words);
        int id = article.path("id");
        int quotation = article.path("quotations[0].id");
        int claim = article.path("quotations[0].claims[0].id");
        written("quotations/" + quotation + "/notes", Map.of("note", words));
        written(
                "claims/" + claim + "/verdicts",
                Map.of("outcome", "disputed", "reason", words, "evidence", List.of(evidence(words))));
        written("claims/" + claim + "/verdicts", Map.of("outcome", words));
        written(
                "claims/" + claim + "/verdicts",
                Map.of("outcome", "open", "evidence", List.of(Map.of("address", words, "excerpt", "x"))));
        written("quotations/" + quotation + "/corrections", correction("role", "role", words, words));
        written("quotations/" + quotation + "/corrections", correction("speaker", "speaker", words + " Z", words));
        written("quotations/" + quotation + "/corrections", correction(words, "kind", words, words));
        int speaker = Cast.as("reader").get("/api/articles/" + id).path("quotations[0].speakerId");
        written("speakers/" + speaker + "/merge", Map.of("name", words + " Y", "reason", words));
        written("speakers/" + speaker + "/wikidata", Map.of("wikidata", words, "reason", words));
        written("queue/filters", Map.of("name", words, "query", "?q=" + words));
        written("tokens", Map.of("label", words, "days", 1));
        written("accounts", Map.of("name", words, "role", "reader"));
        for (String address : addresses(id, quotation, claim, speaker)) {
            Harmless.check(address, Cast.as("admin").get(address));
        }
        for (String address : ASKED) {
            String page = address.split("\\?")[0];
            String name = address.split("\\?")[1];
            Harmless.check(address, Cast.as("admin").queryParam(name, words).get(page));
            Harmless.check(address, Cast.as("admin").queryParam(name, words).get("/api" + page));
        }
        Harmless.check("/login", Cast.signIn(words, words));
    }

    /** With those words wherever an article takes some; where it is refused with them, with them in the text alone. */
    private static Response article(String words) {
        Map<String, Object> form = Samples.form(text(words));
        form.put("title", words);
        form.put("publisher", words);
        form.put("byline", words);
        Response kept = Samples.post(form);
        if (kept.statusCode() == 201 && kept.path("quotations[0].claims[0].id") == null) {
            // Its marks leave no quotation in the text: keep it in what is said of the article.
            form.put("text", Samples.text("Ana Ruiz"));
            kept = Samples.post(form);
        }
        if (kept.statusCode() != 201) {
            refused(kept);
            form.keySet().removeAll(List.of("publisher", "byline"));
            form.put("title", "Harbour to open");
            form.put("text", Samples.text("Ana Ruiz"));
            kept = Samples.post(form);
        }
        if (!words.isBlank()) {
            form.put("address", words);
            refused(Samples.post(form));
        }
        return kept.then().statusCode(201).extract().response();
    }

    private static String text(String words) {
        return "The council met about number " + UUID.randomUUID() + ".\n\n“The harbour " + words
                + " will open in the spring,” said Ana Ruiz, the mayor.\n\n" + words + "\n";
    }

    private static Map<String, Object> evidence(String words) {
        return Map.of(
                "documentTitle", words, "documentIdentifier", words, "excerpt", words + " x", "stance", "refutes");
    }

    private static Map<String, Object> correction(String change, String field, String value, String reason) {
        Map<String, Object> form = new LinkedHashMap<>(Map.of("change", change, "reason", reason));
        form.put(field, value);
        return form;
    }

    private static void written(String path, Map<String, Object> form) {
        Response answer = given().spec(Cast.as("admin"))
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(form)
                .post("/api/" + path);
        if (answer.statusCode() >= 300) {
            refused(answer);
        }
    }

    /** Refused with a problem that has words, and not by chance. */
    private static void refused(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("detail")).isNotBlank();
    }

    private static List<String> addresses(int article, int quotation, int claim, int speaker) {
        List<String> addresses = new ArrayList<>(List.of(
                "/",
                "/articles",
                "/queue",
                "/queue?tab=mine",
                "/speakers",
                "/journal",
                "/tokens",
                "/accounts",
                "/agreement",
                "/api/queue",
                "/api/queue/filters",
                "/api/journal",
                "/api/tokens",
                "/api/corrections.jsonl"));
        for (String page : List.of("", "/report", "/report.csv", "/report.json", "/quotations/new")) {
            addresses.add("/articles/" + article + page);
        }
        for (String page : List.of("", "/report", "/report.csv", "/report.json")) {
            addresses.add("/api/articles/" + article + page);
        }
        for (String page : List.of("/history", "/notes", "/corrections", "/verdicts", "/card")) {
            addresses.add("/quotations/" + quotation + page);
        }
        for (String page : List.of("/history", "/notes", "/corrections", "/verdicts")) {
            addresses.add("/api/quotations/" + quotation + page);
        }
        addresses.addAll(List.of(
                "/claims/" + claim + "/verdicts",
                "/api/claims/" + claim + "/verdicts",
                "/speakers/" + speaker,
                "/api/speakers/" + speaker,
                "/speakers/" + speaker + "/split"));
        return addresses;
    }
}
