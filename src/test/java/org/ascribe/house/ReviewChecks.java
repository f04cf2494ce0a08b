package org.ascribe.house;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ascribe.access.Newcomer;
import org.junit.jupiter.api.Test;

/** What several people do with the packaged jar, on whichever database it runs. */
abstract class ReviewChecks {
    @Test
    void speakers_are_counted_merged_told_apart_and_brought_back() {
        // Nobody else's: the other checks run on the same database.
        String alias = "Ana R" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Response article = Harbour.post(admin(), 1, alias);
        int quotation = article.path("quotations[0].id");
        int speaker = article.path("quotations[0].speakerId");
        Harbour.verify(admin(), quotation);
        int settled = admin().get("/api/speakers/" + speaker).path("attribution.verified");
        String name = "Ana Maria Ruiz " + UUID.randomUUID();
        Response merged = change(speaker, "merge", Map.of("name", name, "reason", "Her full name."));
        merged.then().statusCode(201).body("attribution.verified", equalTo(settled));
        int main = merged.path("id");
        Response page = admin().get("/api/speakers/" + main + "/quotations?limit=1");
        page.then().body("quotations.alias", hasItem(alias));
        admin().queryParam("q", name).get("/api/speakers").then().body("accuracy.found", hasItem(settled));
        Response split =
                change(main, "split", Map.of("quotations", List.of(quotation), "name", name + " II", "reason", "Two."));
        split.then().statusCode(201).body("attribution.found", equalTo(1));
        for (Response each : List.of(split, merged)) {
            change(
                            each.path("id"),
                            "undo",
                            Map.of("change", each.<Integer>path("history[0].id"), "reason", "One after all."))
                    .then()
                    .statusCode(201);
        }
        admin().get("/api/speakers/" + speaker)
                .then()
                .body("name", equalTo(alias))
                .body("attribution.verified", equalTo(settled));
    }

    private static Response change(int speaker, String what, Map<String, ?> form) {
        return admin().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(form)
                .post("/api/speakers/" + speaker + "/" + what);
    }

    @Test
    void words_are_moved_and_moved_back_and_a_quotation_is_added() {
        Response article = Harbour.post(admin());
        int found = article.path("quotations[0].id");
        List<Map<String, Integer>> content = article.path("quotations[0].content");
        int start = content.get(0).get("start");
        Harbour.verify(admin(), found).then().statusCode(201);
        correct(found, Map.of("change", "content", "content", List.of(Map.of("start", start, "end", start + 12))));
        admin().get("/api/quotations/" + found + "/verdicts").then().body("state", equalTo("unreviewed"));
        admin().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("reason", "It was right before."))
                .post("/api/quotations/" + found + "/corrections/undo")
                .then()
                .statusCode(201)
                .body("differences", empty());
        admin().get("/api/quotations/" + found + "/verdicts").then().body("state", equalTo("verified"));
        admin().contentType(ContentType.JSON)
                .body(Map.of("content", List.of(Map.of("start", 0, "end", 9)), "speaker", "Berta Sand"))
                .post("/api/articles/" + article.path("id") + "/quotations")
                .then()
                .statusCode(201);
        admin().get("/api/corrections.jsonl").then().statusCode(200).body(containsString("Berta Sand"));
    }

    private static void correct(int quotation, Map<String, ?> form) {
        admin().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(form)
                .post("/api/quotations/" + quotation + "/corrections")
                .then()
                .statusCode(201);
    }

    /** PostgreSQL keeps no NUL, and says so in its own way where nobody asked before. */
    @Test
    void a_character_that_no_text_has_is_refused_or_finds_nothing_wherever_it_is_written() {
        String words = "a\u0000b";
        for (String address : List.of(
                "articles?q",
                "articles?speaker",
                "speakers?q",
                "speakers?after",
                "queue?q",
                "queue?speaker",
                "queue?publisher")) {
            admin().queryParam(address.split("\\?")[1], words)
                    .get("/api/" + address.split("\\?")[0])
                    .then()
                    .statusCode(is(lessThan(500)));
        }
        int quotation = Harbour.post(admin()).path("quotations[0].id");
        Map<String, Map<String, ?>> forms = Map.of(
                "articles",
                Map.of("title", words, "text", "x"),
                "tokens",
                Map.of("label", words, "days", 1),
                "accounts",
                Map.of("name", words, "role", "reader"),
                "queue/filters",
                Map.of("name", words, "query", "?q=x"),
                "quotations/" + quotation + "/notes",
                Map.of("note", words),
                "quotations/" + quotation + "/corrections",
                Map.of("change", "role", "role", words, "reason", words));
        forms.forEach((path, form) -> admin().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(form)
                .post("/api/" + path)
                .then()
                .statusCode(is(both(greaterThanOrEqualTo(400)).and(lessThan(500)))));
    }

    @Test
    void two_opinions_are_compared_and_the_overruled_one_is_told() {
        int quotation = Harbour.post(admin(), 2).path("quotations[0].id");
        RequestSpecification reviewer = account("reviewer");
        RequestSpecification editor = account("editor");
        Harbour.verify(given().spec(reviewer), quotation).then().statusCode(201);
        decide(admin(), quotation, "verdicts").then().statusCode(201).body("state", equalTo("in-disagreement"));
        decide(editor, quotation, "resolutions").then().statusCode(201).body("state", equalTo("open"));
        admin().get("/api/agreement")
                .then()
                .statusCode(200)
                .body("questions[0].outcomes.matrix[0]", equalTo(List.of(0, 0, 1)))
                .body("disagreements[0].on.quotation", equalTo(quotation))
                .body("disagreements[0].settled.reason", equalTo("Nobody knows."));
        reviewer.get("/api/overruled")
                .then()
                .statusCode(200)
                .body("decisions[0].on.quotation", equalTo(quotation))
                .body("decisions[0].how", equalTo("resolution"));
        admin().get("/api/dashboard")
                .then()
                .statusCode(200)
                .body("settled[11].attribution.open", equalTo(1))
                .body("waiting.question", equalTo(List.of("attribution", "accuracy")));
    }

    private static Response decide(RequestSpecification by, int quotation, String act) {
        return by.contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("outcome", "open", "reason", "Nobody knows."))
                .post("/api/quotations/" + quotation + "/" + act);
    }

    private static RequestSpecification account(String role) {
        return Newcomer.of(role, () -> given(), admin()).asks();
    }

    static RequestSpecification admin() {
        return given().auth().preemptive().basic("admin", PackagedJar.PASSWORD);
    }
}
