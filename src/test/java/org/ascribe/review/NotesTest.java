package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NotesTest {
    private static final String WORDS = "Ask the <b>harbour</b> office.";

    @Test
    void a_note_is_kept_with_its_author_and_shown_escaped() {
        Response article = Bench.kept(1);
        String quotation = quotation(article);
        write("reviewer", quotation, WORDS).then().statusCode(201).body("by", equalTo("reviewer"));
        notes("reader", quotation).then().body("notes.words", contains(WORDS));
        assertThat(Cast.browser("reader").get("/articles/" + article.path("id")).asString())
                .contains("Ask the &lt;b&gt;harbour&lt;/b&gt; office.")
                .doesNotContain(WORDS);
    }

    @Test
    void whoever_may_still_judge_sees_no_note_of_another_anywhere() {
        Response article = Bench.kept(2);
        String quotation = quotation(article);
        String claim = "claims/" + article.path("quotations[0].claims[0].id");
        Bench.decide("reviewer", quotation, "disputed");
        int note = write("reviewer", quotation, "I hold it for made up.").path("id");
        for (String name : List.of("second", "editor")) {
            notes(name, quotation).then().body("notes", empty());
            history(name, quotation).then().body("history.what", contains("found"));
        }
        assertThat(journalled(note)).isEmpty();
        notes("reader", quotation).then().body("notes.id", contains(note));

        Bench.decide("second", quotation, "disputed");
        notes("second", quotation).then().body("notes", empty());
        Bench.decide("second", claim, "open");
        notes("second", quotation).then().body("notes.id", contains(note));
        history("second", quotation)
                .then()
                .body("history.what", contains("found", "opinion", "note", "opinion", "opinion"));
        assertThat(journalled(note)).isEmpty();

        Bench.decide("reviewer", claim, "open");
        assertThat(journalled(note)).containsExactly("note.written");
    }

    @Test
    void one_s_own_note_is_seen_at_once() {
        String quotation = quotation(Bench.kept(2));
        write("second", quotation, WORDS).then().statusCode(201);
        notes("second", quotation).then().body("notes.words", contains(WORDS));
    }

    @Test
    void a_note_without_words_is_refused_and_one_on_nothing_is_not_found() {
        String quotation = quotation(Bench.kept(1));
        write("reviewer", quotation, "  ").then().statusCode(422).body("field", equalTo("note"));
        write("reviewer", "quotations/999999999", WORDS).then().statusCode(404);
        Cast.form("reviewer")
                .formParam("note", " ")
                .post("/" + quotation + "/notes")
                .then()
                .statusCode(422);
        Cast.form("reviewer")
                .formParam("note", WORDS)
                .post("/quotations/999999999/notes")
                .then()
                .statusCode(404);
        notes("reader", quotation).then().body("notes", empty()).body("notes", not(contains(WORDS)));
    }

    @Test
    void the_history_tells_each_decision_with_before_and_after() {
        String quotation = quotation(Bench.kept(1));
        Bench.decide("reviewer", quotation, "verified");
        Bench.decide("reviewer", quotation, "disputed");
        Bench.undo("reviewer", quotation);
        history("reader", quotation)
                .then()
                .body("history.what", contains("found", "opinion", "opinion", "undone"))
                .body("history.before", contains(null, null, "verified", "disputed"))
                .body("history.after", contains("Ana Ruiz", "verified", "disputed", "verified"));
    }

    private static String quotation(Response article) {
        return "quotations/" + article.path("quotations[0].id");
    }

    private static Response write(String name, String quotation, String words) {
        return Cast.as(name)
                .contentType(ContentType.JSON)
                .body(Map.of("note", words))
                .post("/api/" + quotation + "/notes");
    }

    private static Response notes(String name, String quotation) {
        return Cast.as(name).get("/api/" + quotation + "/notes");
    }

    private static Response history(String name, String quotation) {
        return Cast.as(name).get("/api/" + quotation + "/history");
    }

    private static List<String> journalled(int note) {
        return Cast.as("editor")
                .get("/api/journal")
                .path("entries.findAll { it.subject == 'note/" + note + "' }.action");
    }
}
