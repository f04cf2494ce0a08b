package org.ascribe.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.ascribe.journal.Journal;
import org.junit.jupiter.api.Test;

/**
 * Whoever may still judge finds nothing of another's opinion, wherever it looks: each address that answers to GET is
 * read before and after that opinion, and each answer is the same to the letter, body, status, ETag and all.
 */
@QuarkusTest
class BlindWalkTest {
    private static final List<String> BLIND = List.of("second", "editor", "admin");

    private final String mark = "mark" + UUID.randomUUID().toString().replace("-", "");
    private final Journal journal;

    @Inject
    BlindWalkTest(Journal journal) {
        this.journal = journal;
    }

    @Test
    void who_may_still_judge_finds_nothing_of_another_opinion_wherever_it_looks() {
        fillJournal();
        Response article = article();
        Walk walk = new Walk(BLIND, article, mark, journal::head);
        Map<String, String> before = walk.answers();
        assertThat(Walk.differing(before, walk.answers()))
                .as("differs by nobody's doing: leave out what passes in it")
                .isEmpty();

        both(article, "reviewer", "disputed", "verdicts");
        note(article);
        assertThat(Walk.differing(before, walk.answers()))
                .as("once given, with a note")
                .isEmpty();
        both(article, "reviewer", "verified", "verdicts");
        both(article, "reviewer", "verified", "verdicts/undo");
        Map<String, String> after = walk.answers();
        assertThat(Walk.differing(before, after))
                .as("given, changed and taken back")
                .isEmpty();
        assertThat(after.values()).noneMatch(answer -> answer.contains(mark));
    }

    /** Without this the walk above could look in vain. */
    @Test
    void a_reader_who_judges_nothing_finds_it_and_so_does_everybody_once_both_opinions_are_in() {
        Response article = article();
        Walk walk = new Walk(List.of("reader", "editor"), article, mark, journal::head);
        Map<String, String> before = walk.answers();
        both(article, "reviewer", "disputed", "verdicts");
        note(article);
        Map<String, String> once = walk.answers();
        assertThat(holding(once))
                .contains(
                        "reader /articles/N",
                        "reader /articles/N/report",
                        "reader /articles/N/report.csv",
                        "reader /articles/N/report.json",
                        "reader /api/articles/N/report",
                        "reader /api/articles/N/report.csv",
                        "reader /api/articles/N/report.json",
                        "reader /quotations/N/card",
                        "reader /quotations/N/history",
                        "reader /api/quotations/N/history",
                        "reader /api/quotations/N/notes",
                        "reader /quotations/N/verdicts",
                        "reader /claims/N/verdicts",
                        "reader /api/quotations/N/verdicts",
                        "reader /api/claims/N/verdicts")
                .noneMatch(each -> each.startsWith("editor"));
        both(article, "second", "open", "verdicts");
        Map<String, String> twice = walk.answers();
        assertThat(holding(twice))
                .contains("editor /articles/N", "editor /api/journal", "editor /agreement", "editor /api/agreement");
        assertThat(Walk.differing(before, twice))
                .as("counts that move")
                .anyMatch(each -> each.startsWith("editor /dashboard:"))
                .anyMatch(each -> each.startsWith("editor /:"));
    }

    private List<String> holding(Map<String, String> answers) {
        return answers.entrySet().stream()
                .filter(each -> each.getValue().contains(mark))
                .map(each -> each.getKey().replaceAll("\\d+", "N"))
                .distinct()
                .toList();
    }

    private static Response article() {
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
        form.put("opinions", 2);
        return Samples.post(form);
    }

    /** More than a page of it, so that a hidden entry would push another one from the page. */
    private static void fillJournal() {
        RequestSpecification reader = Walk.program("reader");
        for (int i = 0; i < 51; i++) {
            given().spec(reader)
                    .contentType(ContentType.JSON)
                    .body(Map.of("name", "filling", "query", "q=harbour"))
                    .post("/api/queue/filters")
                    .then()
                    .statusCode(201);
        }
    }

    private void note(Response article) {
        Cast.as("reviewer")
                .contentType(ContentType.JSON)
                .body(Map.of("note", "note " + mark))
                .post("/api/quotations/" + article.path("quotations[0].id") + "/notes")
                .then()
                .statusCode(201);
    }

    /** Decides both questions, and leaves the mark in all that can be typed. */
    private void both(Response article, String name, String outcome, String act) {
        for (String question : List.of(
                "quotations/" + article.path("quotations[0].id"),
                "claims/" + article.path("quotations[0].claims[0].id"))) {
            Map<String, Object> evidence =
                    Map.of("address", "https://example.org/" + mark, "excerpt", "excerpt " + mark, "stance", "refutes");
            Cast.as(name)
                    .contentType(ContentType.JSON)
                    .header("If-Match", "*")
                    .body(
                            act.endsWith("undo")
                                    ? Map.of()
                                    : Map.of(
                                            "outcome",
                                            outcome,
                                            "reason",
                                            "reason " + mark,
                                            "evidence",
                                            List.of(evidence)))
                    .post("/api/" + question + "/" + act)
                    .then()
                    .statusCode(201);
        }
    }
}
