package org.ascribe.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SplitSpeakersTest {
    private final String name = Speech.somebody();
    private final List<Integer> quotations = new ArrayList<>();
    private long speaker;

    @BeforeEach
    void keepThree() {
        for (int i = 0; i < 3; i++) {
            Response article = Speech.kept(name);
            quotations.add(article.path("quotations[0].id"));
            speaker = article.jsonPath().getLong("quotations[0].speakerId");
        }
    }

    @Test
    void quotations_are_given_to_a_new_speaker_as_corrections() {
        Bench.decide("reviewer", "quotations/" + quotations.get(0), "verified");
        String coach = name + " (coach)";
        Response split = split(quotations.subList(0, 2), coach);
        split.then()
                .statusCode(201)
                .body("name", equalTo(coach))
                .body("attribution.found", equalTo(2))
                .body("attribution.reviewed", equalTo(0))
                .body("history[0].change", equalTo("split"))
                .body("history[0].before", equalTo(name))
                .body("history[0].after", equalTo(coach))
                .body("history[0].quotations", equalTo(2));
        Speech.see(speaker).then().body("attribution.found", equalTo(1)).body("history", hasSize(1));
        Reread.corrections("quotations/" + quotations.get(0))
                .then()
                .body("speaker", equalTo(coach))
                .body("machineSpeaker", equalTo(name))
                .body("history[0].reason", equalTo("One is a coach."))
                .body("history[0].by", equalTo("reviewer"));
        Bench.see("reader", "quotations/" + quotations.get(0)).then().body("history.stale", contains(true));
        Cast.as("editor")
                .get("/api/journal")
                .then()
                .body("entries[0..2].action", contains("speaker.split", "quotation.corrected", "quotation.corrected"));
    }

    @Test
    void taking_a_split_back_brings_all_of_it_back() {
        Bench.decide("reviewer", "quotations/" + quotations.get(0), "verified");
        long coach =
                split(quotations.subList(0, 2), name + " (coach)").jsonPath().getLong("id");
        Speech.undo("second", coach, Speech.lastChange(coach))
                .then()
                .statusCode(201)
                .body("id", equalTo((int) speaker))
                .body("attribution.found", equalTo(3))
                .body("attribution.verified", equalTo(1))
                .body("history", hasSize(2));
        Speech.quotations("reader", coach).then().body("quotations", empty());
        Reread.corrections("quotations/" + quotations.get(0)).then().body("history", hasSize(2));
        Cast.as("reader")
                .get("/api/quotations/" + quotations.get(0))
                .then()
                .body("held", equalTo(false))
                .body("speaker", equalTo(name));
    }

    @Test
    void a_split_is_not_taken_back_by_half() {
        long coach =
                split(quotations.subList(0, 2), name + " (coach)").jsonPath().getLong("id");
        Reread.correct("second", "quotations/" + quotations.get(1), "speaker", Speech.somebody(), "A third one.");
        Speech.undo("reviewer", coach, Speech.lastChange(coach))
                .then()
                .statusCode(409)
                .body("detail", containsString("1 of the quotations"));
        Speech.see(coach).then().body("attribution.found", equalTo(1)).body("history", hasSize(1));
    }

    @Test
    void quotations_are_given_to_a_known_speaker_also_under_a_name_that_was_merged() {
        String old = Speech.somebody();
        long merged = Speech.speaker(old);
        long known = Speech.speaker(Speech.somebody());
        Speech.merge("reviewer", merged, known);
        split(quotations.subList(0, 1), old).then().statusCode(201).body("id", equalTo((int) known));
        Speech.post(
                        "reviewer",
                        speaker,
                        "split",
                        Map.of("quotations", quotations.subList(1, 2), "to", known, "reason", "The same."))
                .then()
                .statusCode(201)
                .body("attribution.found", equalTo(4));
        Speech.quotations("reader", speaker).then().body("quotations.quotation", contains(quotations.get(2)));
    }

    @Test
    void what_is_not_the_speakers_any_more_is_refused_with_all_of_it() {
        Reread.correct("second", "quotations/" + quotations.get(1), "speaker", Speech.somebody(), "Another one.");
        split(quotations, name + " (coach)").then().statusCode(409).body("quotations", contains(quotations.get(1)));
        Speech.quotations("reader", speaker)
                .then()
                .body("quotations.quotation", containsInAnyOrder(quotations.get(0), quotations.get(2)));
        Cast.as("reader")
                .queryParam("q", name + " (coach)")
                .get("/api/speakers")
                .then()
                .body("$", empty());
    }

    @Test
    void a_split_needs_quotations_and_another_person() {
        split(List.of(), name + " (coach)").then().statusCode(422).body("field", equalTo("quotations"));
        split(quotations, name).then().statusCode(422).body("field", equalTo("name"));
        split(quotations, " ").then().statusCode(422).body("field", equalTo("to"));
        String old = Speech.somebody();
        Speech.merge("reviewer", Speech.speaker(old), speaker);
        split(quotations, old).then().statusCode(422).body("detail", containsString("merged with it"));
        Speech.see(speaker).then().body("attribution.found", equalTo(4));
    }

    @Test
    void two_people_who_split_on_the_same_sight_do_not_both_do_it() {
        String tag = Speech.see(speaker).header("ETag");
        Map<String, Object> form =
                Map.of("quotations", quotations, "name", name + " (coach)", "reason", "One is a coach.");
        Speech.post("reviewer", speaker, "split", tag, form).then().statusCode(201);
        Speech.post("second", speaker, "split", tag, form).then().statusCode(412);
        Speech.post("second", speaker, "split", null, form).then().statusCode(428);
    }

    private Response split(List<Integer> chosen, String to) {
        return Speech.post(
                "reviewer", speaker, "split", Map.of("quotations", chosen, "name", to, "reason", "One is a coach."));
    }
}
