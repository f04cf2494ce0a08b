package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergedQueueTest {
    private final String publisher = Lines.publisher();

    @Test
    void a_merged_speaker_is_found_in_the_queue_by_either_name_until_it_is_taken_back() {
        String alias = Speech.somebody();
        String main = Speech.somebody();
        Response kept = Lines.kept(publisher, alias, 1);
        String question = Lines.quotation(kept);
        long speaker = kept.jsonPath().getLong("quotations[0].speakerId");
        long into = Speech.speaker(main);

        Speech.merge("reviewer", speaker, into).then().statusCode(201);
        Lines.see("reviewer", publisher, "unreviewed", "question", "attribution", "speaker", main)
                .then()
                .body("questions.speaker", contains(main));
        for (String name : List.of(main, main.toUpperCase(), alias)) {
            assertThat(found("speaker", name)).as(name).containsExactly(question);
            assertThat(found("q", name)).as("words " + name).containsExactly(question);
        }
        assertThat(repaired()).isZero();

        Speech.undo("reviewer", into, Speech.lastChange(into)).then().statusCode(201);
        assertThat(found("speaker", main)).isEmpty();
        assertThat(found("q", main)).isEmpty();
        assertThat(found("speaker", alias)).containsExactly(question);
        assertThat(repaired()).isZero();
    }

    @Test
    void a_quotation_given_to_another_speaker_moves_in_the_queue() {
        String two = Speech.somebody();
        Response kept = Lines.kept(publisher, two, 1);
        String question = Lines.quotation(kept);
        String other = Speech.somebody();
        Speech.post(
                        "reviewer",
                        kept.jsonPath().getLong("quotations[0].speakerId"),
                        "split",
                        Map.of(
                                "quotations",
                                List.of(kept.<Integer>path("quotations[0].id")),
                                "name",
                                other,
                                "reason",
                                "Two people."))
                .then()
                .statusCode(201)
                .body("attribution.found", equalTo(1));
        assertThat(found("speaker", other)).containsExactly(question);
        assertThat(found("q", other)).containsExactly(question);
        assertThat(found("speaker", two)).isEmpty();
        assertThat(repaired()).isZero();
    }

    private List<String> found(String... more) {
        return Lines.paths("reviewer", publisher, "unreviewed", "question", "attribution", more[0], more[1]);
    }

    private static int repaired() {
        return Cast.as("admin").post("/api/queue/repair").path("lines");
    }
}
