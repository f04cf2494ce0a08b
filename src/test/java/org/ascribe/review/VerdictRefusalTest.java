package org.ascribe.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.article.Samples;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerdictRefusalTest {
    @Test
    void a_verdict_that_is_not_open_needs_evidence() {
        refused(Bench.quotation(1), Map.of("outcome", "verified"), "evidence");
        refused(Bench.claim(1), Map.of("outcome", "disputed", "evidence", List.of()), "evidence");
    }

    @Test
    void the_article_itself_is_evidence_for_who_said_it_and_not_for_what_is_true() {
        Map<String, Object> verdict = Map.of("outcome", "verified", "evidence", List.of(Map.of("article", true)));
        String question = Bench.quotation(1);
        Bench.decide("reviewer", question, Bench.see("reviewer", question).header("ETag"), verdict)
                .then()
                .statusCode(201)
                .body("history[0].evidence[0].kind", equalTo("article"))
                .body("history[0].evidence[0].excerpt", containsString("The harbour will open"))
                .body("history[0].evidence[0].spans.size()", equalTo(1));
        refused(Bench.claim(1), verdict, "evidence[0].article");
    }

    @Test
    void the_article_s_own_address_is_no_evidence_for_what_is_true() {
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
        Response article = Samples.post(form);
        refused(
                "claims/" + article.path("quotations[0].claims[0].id"),
                with(Map.of("address", form.get("address") + "#top", "excerpt", "x", "stance", "supports")),
                "evidence[0].address");
    }

    @Test
    void each_wrong_field_is_named() {
        String question = Bench.claim(1);
        refused(question, Map.of("reason", "x"), "outcome");
        refused(question, Map.of("outcome", "maybe"), "outcome");
        refused(question, Map.of("value", "altered"), "value");
        refused(question, Map.of("outcome", "verified", "value", "false"), "value");
        refused(
                question,
                with(Map.of("address", "javascript:alert(1)", "excerpt", "x", "stance", "supports")),
                "evidence[0].address");
        refused(question, with(Map.of("excerpt", "x", "stance", "supports")), "evidence[0].address");
        refused(
                question,
                with(Map.of("documentTitle", "Minutes", "excerpt", "x", "stance", "supports")),
                "evidence[0].documentIdentifier");
        refused(question, with(Map.of("address", "https://example.org/", "stance", "supports")), "evidence[0].excerpt");
        refused(
                question,
                with(Map.of("address", "https://example.org/", "excerpt", "x", "stance", "hopes")),
                "evidence[0].stance");
        refused(
                question,
                with(Map.of(
                        "address",
                        "https://example.org/",
                        "excerpt",
                        "x",
                        "stance",
                        "context",
                        "seenOn",
                        "2999-01-01")),
                "evidence[0].seenOn");
        refused(
                question,
                with(Map.of("address", "https://example.org/", "excerpt", "x", "stance", "context", "seenOn", "soon")),
                "evidence[0].seenOn");
        Bench.see("reader", question)
                .then()
                .body("state", equalTo("unreviewed"))
                .body("history.size()", equalTo(0));
    }

    @Test
    void an_unknown_field_is_malformed() {
        String question = Bench.claim(1);
        Bench.decide("reviewer", question, "*", Map.of("outcome", "open", "verdict", "x"))
                .then()
                .statusCode(400)
                .body("field", equalTo("verdict"));
    }

    @Test
    void a_document_with_title_and_identifier_is_evidence() {
        String question = Bench.claim(1);
        Bench.decide(
                        "reviewer",
                        question,
                        "*",
                        with(Map.of(
                                "documentTitle",
                                "Minutes",
                                "documentIdentifier",
                                "B 12/3",
                                "excerpt",
                                "x",
                                "stance",
                                "refutes")))
                .then()
                .statusCode(201)
                .body("history[0].evidence[0].kind", equalTo("document"));
    }

    private static Map<String, Object> with(Map<String, Object> evidence) {
        Map<String, Object> verdict = new HashMap<>();
        verdict.put("outcome", "disputed");
        verdict.put("evidence", List.of(evidence));
        return verdict;
    }

    private static ValidatableResponse refused(String question, Map<String, Object> verdict, String field) {
        return Bench.decide(
                        "reviewer", question, Bench.see("reviewer", question).header("ETag"), verdict)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("field", equalTo(field));
    }
}
