package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergedSpeakersTest {
    @Test
    void a_merged_speaker_is_shown_under_the_other_everywhere() {
        String old = Speech.somebody();
        String main = Speech.somebody();
        Response article = Speech.kept(old);
        long speaker = article.jsonPath().getLong("quotations[0].speakerId");
        long into = Speech.speaker(main);
        Speech.merge("reviewer", speaker, into)
                .then()
                .statusCode(201)
                .body("id", equalTo((int) into))
                .body("name", equalTo(main))
                .body("aliases.name", contains(old))
                .body("aliases[0].into", equalTo((int) into))
                .body("attribution.found", equalTo(2))
                .body("history[0].change", equalTo("merge"))
                .body("history[0].before", equalTo(old))
                .body("history[0].after", equalTo(main))
                .body("history[0].quotations", equalTo(1))
                .body("history[0].reason", equalTo("One woman, two spellings."))
                .body("history[0].by", equalTo("reviewer"));

        Speech.see(speaker).then().statusCode(303).header("Location", endsWith("/api/speakers/" + into));
        Cast.browser("reader")
                .get("/speakers/" + speaker)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/speakers/" + into));
        Speech.quotations("reader", into)
                .then()
                .body("quotations", hasSize(2))
                .body("quotations.alias", hasItems(old, null));
        for (String name : List.of(old, main)) {
            Cast.as("reader").queryParam("q", name).get("/api/speakers").then().body("name", contains(main));
        }
        int id = article.path("id");
        Cast.as("reader")
                .get("/api/articles/" + id)
                .then()
                .body("quotations[0].speaker", equalTo(main))
                .body("quotations[0].alias", equalTo(old))
                .body("quotations[0].speakerId", equalTo((int) into));
        Cast.as("reader")
                .get("/api/articles/" + id + "/report")
                .then()
                .body("quotations[0].quotation.speaker", equalTo(main))
                .body("quotations[0].quotation.alias", equalTo(old));
        assertThat(Cast.as("reader").get("/api/articles/" + id + "/report.csv").asString())
                .contains("\"" + main + "\"", "\"" + old + "\"");
        for (String name : List.of(old, main)) {
            Cast.as("reader")
                    .queryParam("speaker", name)
                    .get("/api/articles")
                    .then()
                    .body("articles.id", hasItems(id))
                    .body("articles.find { it.id == " + id + " }.hits.speaker", contains(main));
        }
        Cast.as("editor")
                .get("/api/journal")
                .then()
                .body("entries[0].action", equalTo("speaker.merge"))
                .body("entries[0].subject", equalTo("speaker/" + speaker))
                .body("entries[0].actor", equalTo("reviewer"));
    }

    @Test
    void no_verdict_becomes_stale_by_a_merge_or_by_taking_it_back() {
        Response article = Speech.kept(Speech.somebody());
        String question = "quotations/" + article.path("quotations[0].id");
        long speaker = article.jsonPath().getLong("quotations[0].speakerId");
        long into = Speech.speaker(Speech.somebody());
        Bench.decide("reviewer", question, "verified").then().statusCode(201);
        String tag = Bench.see("reviewer", question).header("ETag");
        Speech.merge("second", speaker, into).then().statusCode(201);
        Bench.see("reviewer", question)
                .then()
                .header("ETag", equalTo(tag))
                .body("state", equalTo("verified"))
                .body("history.stale", contains(false));
        Speech.see(into).then().body("attribution.verified", equalTo(1));
        Speech.undo("second", into, Speech.lastChange(into)).then().statusCode(201);
        Bench.see("reviewer", question).then().body("state", equalTo("verified"));
        Speech.see(speaker).then().statusCode(200).body("attribution.verified", equalTo(1));
        Speech.see(into).then().body("attribution.verified", equalTo(0));
    }

    @Test
    void taking_a_merge_back_is_a_further_change_that_brings_both_back() {
        long speaker = Speech.speaker(Speech.somebody());
        String name = Speech.see(speaker).path("name");
        long into = Speech.speaker(Speech.somebody());
        Speech.merge("reviewer", speaker, into);
        long merge = Speech.lastChange(into);
        Speech.undo("second", into, merge)
                .then()
                .statusCode(201)
                .body("id", equalTo((int) speaker))
                .body("name", equalTo(name))
                .body("history", hasSize(2))
                .body("history[0].undoes", equalTo((int) merge))
                .body("history[0].by", equalTo("second"))
                .body("history.standing", contains(false, false));
        Speech.see(into)
                .then()
                .statusCode(200)
                .body("aliases", empty())
                .body("attribution.found", equalTo(1))
                .body("history", hasSize(2));
        Speech.undo("second", into, merge).then().statusCode(409).body("detail", containsString("does not stand"));
        Cast.as("editor").get("/api/journal").then().body("entries[0].action", equalTo("speaker.merge-undone"));
    }

    @Test
    void a_chain_leads_to_its_end_and_each_link_can_be_taken_back() {
        long first = Speech.speaker(Speech.somebody());
        long second = Speech.speaker(Speech.somebody());
        long third = Speech.speaker(Speech.somebody());
        Speech.merge("reviewer", first, second).then().statusCode(201);
        long link = Speech.lastChange(second);
        Speech.merge("reviewer", second, third)
                .then()
                .statusCode(201)
                .body("id", equalTo((int) third))
                .body("attribution.found", equalTo(3))
                .body("aliases", hasSize(2))
                .body("history", hasSize(2))
                .body("history[0].quotations", equalTo(2));
        Speech.see(first).then().statusCode(303).header("Location", endsWith("/" + third));

        Speech.undo("reviewer", third, Speech.lastChange(third))
                .then()
                .statusCode(201)
                .body("id", equalTo((int) second))
                .body("aliases.id", contains((int) first))
                .body("attribution.found", equalTo(2));
        Speech.see(first).then().statusCode(303).header("Location", endsWith("/" + second));
        Speech.merge("reviewer", second, third).then().statusCode(201);
        Speech.undo("reviewer", third, link).then().statusCode(201).body("id", equalTo((int) first));
        Speech.see(third).then().body("aliases.id", contains((int) second)).body("attribution.found", equalTo(2));
    }

    @Test
    void what_comes_in_later_under_the_old_name_is_shown_under_the_new_one() {
        String old = Speech.somebody();
        long speaker = Speech.speaker(old);
        long into = Speech.speaker(Speech.somebody());
        String main = Speech.see(into).path("name");
        Speech.merge("reviewer", speaker, into);
        Speech.kept(old)
                .then()
                .statusCode(201)
                .body("quotations[0].speaker", equalTo(main))
                .body("quotations[0].alias", equalTo(old));
        Speech.see(into).then().body("attribution.found", equalTo(3)).body("aliases[0].quotations", equalTo(2));
    }

    @Test
    void a_new_name_for_a_speaker_is_a_merge_into_somebody_not_known_yet() {
        String old = Speech.somebody();
        String better = Speech.somebody();
        long speaker = Speech.speaker(old);
        Speech.post("reviewer", speaker, "merge", Map.of("name", " " + better + " ", "reason", "Her married name."))
                .then()
                .statusCode(201)
                .body("name", equalTo(better))
                .body("id", not(equalTo((int) speaker)))
                .body("aliases.name", contains(old))
                .body("attribution.found", equalTo(1));
    }
}
