package org.ascribe.review;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;

/** Questions for tests, and how the cast answers them over HTTP. */
final class Bench {
    static final Map<String, Object> EVIDENCE =
            Map.of("address", "https://example.org/minutes", "excerpt", "It says so.", "stance", "supports");

    private Bench() {}

    /** The path of the attribution question of a new quotation that needs so many opinions. */
    static String quotation(int opinions) {
        return "quotations/" + kept(opinions).path("quotations[0].id");
    }

    /** The path of the accuracy question of a new claim. */
    static String claim(int opinions) {
        return "claims/" + kept(opinions).path("quotations[0].claims[0].id");
    }

    static Response kept(int opinions) {
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
        form.put("opinions", opinions);
        return Samples.post(form);
    }

    static Response see(String name, String question) {
        return Cast.as(name).get("/api/" + question + "/verdicts");
    }

    /** Decides on sight of the newest. */
    static Response decide(String name, String question, String outcome) {
        return decide(name, question, see(name, question).header("ETag"), verdict(outcome));
    }

    static Response decide(String name, String question, String tag, Map<String, Object> verdict) {
        return post(name, question + "/verdicts", tag, verdict);
    }

    static Response undo(String name, String question) {
        return post(name, question + "/verdicts/undo", see(name, question).header("ETag"), Map.of());
    }

    static Response resolve(String name, String question, String outcome, String reason) {
        Map<String, Object> verdict = verdict(outcome);
        verdict.put("reason", reason);
        return post(name, question + "/resolutions", see(name, question).header("ETag"), verdict);
    }

    static Response post(String name, String path, String tag, Map<String, Object> body) {
        var request = Cast.as(name).contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).post("/api/" + path);
    }

    static Map<String, Object> verdict(String outcome) {
        Map<String, Object> verdict = new HashMap<>();
        verdict.put("outcome", outcome);
        verdict.put("evidence", outcome.equals("open") ? List.of() : List.of(EVIDENCE));
        return verdict;
    }
}
