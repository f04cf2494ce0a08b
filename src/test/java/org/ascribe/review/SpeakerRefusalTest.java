package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SpeakerRefusalTest {
    @Test
    void a_circle_is_refused_and_so_is_whoever_is_merged_already() {
        long first = Speech.speaker(Speech.somebody());
        long second = Speech.speaker(Speech.somebody());
        long third = Speech.speaker(Speech.somebody());
        Speech.merge("reviewer", first, first).then().statusCode(409).body("detail", containsString("itself"));
        Speech.merge("reviewer", first, second);
        Speech.merge("reviewer", second, third);
        Speech.merge("reviewer", third, first)
                .then()
                .statusCode(409)
                .body("detail", containsString("merged into this"));
        Bench.post("reviewer", "speakers/" + first + "/merge", "*", Map.of("into", third, "reason", "Again."))
                .then()
                .statusCode(409)
                .body("detail", containsString("already"));
        Speech.merge("reviewer", third, 999_999_999).then().statusCode(404);
        Speech.see(third).then().body("aliases", hasSize(2));
    }

    @Test
    void of_two_changes_on_the_same_sight_the_second_is_refused_and_so_is_one_on_no_sight() {
        long speaker = Speech.speaker(Speech.somebody());
        long into = Speech.speaker(Speech.somebody());
        String tag = Speech.see(speaker).header("ETag");
        Map<String, Object> form = Map.of("into", into, "reason", "The same.");
        Speech.post("reviewer", speaker, "wikidata", tag, Map.of("wikidata", "Q42", "reason", "Her page."))
                .then()
                .statusCode(201);
        Speech.post("second", speaker, "merge", tag, form)
                .then()
                .statusCode(412)
                .body("field", equalTo("If-Match"));
        Speech.post("second", speaker, "merge", null, form).then().statusCode(428);
        Speech.see(speaker).then().statusCode(200).body("wikidata", equalTo("Q42"));
        String seen = Speech.see(into).header("ETag");
        Speech.merge("second", speaker, into).then().statusCode(201);
        assertThat(Speech.see(into).header("ETag")).isNotEqualTo(seen);
    }

    @Test
    void a_change_needs_a_reason_and_somebody_to_merge_into_and_a_reader_changes_nothing() {
        long speaker = Speech.speaker(Speech.somebody());
        long into = Speech.speaker(Speech.somebody());
        Speech.post("reviewer", speaker, "merge", Map.of("into", into, "reason", " "))
                .then()
                .statusCode(422)
                .body("field", equalTo("reason"));
        Speech.post("reviewer", speaker, "merge", Map.of("name", " ", "reason", "x"))
                .then()
                .statusCode(422)
                .body("field", equalTo("into"));
        Speech.merge("reader", speaker, into).then().statusCode(403);
        Speech.see(speaker).then().body("history", empty());
    }

    @Test
    void a_wikidata_id_is_a_q_and_digits_or_its_address_and_names_who_has_the_same() {
        long speaker = Speech.speaker(Speech.somebody());
        long twin = Speech.speaker(Speech.somebody());
        String id = "Q" + twin + "7";
        identify(speaker, "https://www.wikidata.org/wiki/" + id)
                .then()
                .statusCode(201)
                .body("wikidata", equalTo(id));
        identify(twin, id.toLowerCase()).then().body("wikidata", equalTo(id)).body("twins.id", contains((int) speaker));
        for (String wrong : List.of("42", "Q0", "Qx", "Q1 or 1=1", "https://example.org/wiki/Q42", "javascript:Q42")) {
            identify(speaker, wrong).then().statusCode(422).body("field", equalTo("wikidata"));
        }
        identify(speaker, " ").then().body("wikidata", nullValue()).body("history[0].before", equalTo(id));
        Speech.undo("second", speaker, Speech.lastChange(speaker)).then().body("wikidata", equalTo(id));
        Speech.undo("second", speaker, Speech.see(speaker).jsonPath().getLong("history[2].id"))
                .then()
                .statusCode(201)
                .body("wikidata", nullValue());
    }

    private static Response identify(long speaker, String wikidata) {
        return Speech.post("reviewer", speaker, "wikidata", Map.of("wikidata", wikidata, "reason", "By her page."));
    }

    /** Of a merge and its reverse, at the same time and on no particular sight, one at most is done. */
    @Test
    void two_who_merge_each_into_the_other_at_one_time_make_no_circle() throws Exception {
        long one = Speech.speaker(Speech.somebody());
        long two = Speech.speaker(Speech.somebody());
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = people.invokeAll(List.of(() -> race(one, two), () -> race(two, one)));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        } finally {
            people.shutdown();
        }
        assertThat(List.of(Speech.see(one).statusCode(), Speech.see(two).statusCode()))
                .containsExactlyInAnyOrder(200, 303);
    }

    private static int race(long speaker, long into) {
        return Speech.post("reviewer", speaker, "merge", "*", Map.of("into", into, "reason", "The same."))
                .statusCode();
    }
}
