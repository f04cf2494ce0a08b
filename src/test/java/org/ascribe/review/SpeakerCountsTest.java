package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SpeakerCountsTest {
    private static final List<String> JUDGES = List.of("reviewer", "second", "editor");
    private static final List<String> OUTCOMES = List.of("verified", "disputed", "open");

    @Test
    void each_number_stands_beside_the_one_that_it_is_a_part_of() {
        String name = Speech.somebody();
        long speaker = Speech.speaker(name);
        List<Response> articles = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            articles.add(Speech.kept(name));
        }
        Bench.decide("reviewer", quotation(articles.get(0)), "verified");
        Bench.decide("reviewer", quotation(articles.get(1)), "verified");
        Bench.decide("reviewer", quotation(articles.get(2)), "disputed");
        Bench.decide("reviewer", quotation(articles.get(3)), "open");
        Bench.decide("reviewer", claim(articles.get(0)), "disputed");
        Bench.decide("reviewer", claim(articles.get(1)), "disputed");
        Bench.decide("second", claim(articles.get(1)), "verified");
        assertCounts(speaker, "attribution", 5, 4, 2, 1, 1);
        assertCounts(speaker, "accuracy", 5, 2, 1, 1, 0);
        Bench.undo("second", claim(articles.get(1)));
        assertCounts(speaker, "accuracy", 5, 2, 0, 2, 0);
    }

    @Test
    void what_is_corrected_away_or_superseded_is_not_counted_and_a_stale_verdict_neither() {
        String name = Speech.somebody();
        Map<String, Object> form = Samples.form(Samples.text(name));
        Response first = Samples.post(form);
        long speaker = first.jsonPath().getLong("quotations[0].speakerId");
        Bench.decide("reviewer", quotation(first), "verified");
        form.put("text", Samples.text(name));
        Response second = Samples.post(form);
        assertCounts(speaker, "attribution", 1, 0, 0, 0, 0);
        Bench.decide("reviewer", quotation(second), "verified");
        assertCounts(speaker, "attribution", 1, 1, 1, 0, 0);
        String other = Speech.somebody();
        Reread.correct("reviewer", quotation(second), "speaker", other, "It was her sister.");
        assertCounts(speaker, "attribution", 0, 0, 0, 0, 0);
        assertCounts(Speech.id(other), "attribution", 1, 0, 0, 0, 0);
        Reread.correct("reviewer", quotation(second), "not-a-quotation", null, "A line of a song.");
        assertCounts(Speech.id(other), "attribution", 0, 0, 0, 0, 0);
        assertCounts(Speech.id(other), "accuracy", 0, 0, 0, 0, 0);
    }

    @Test
    void a_first_of_two_opinions_changes_no_count_for_anybody_and_is_hidden_from_whoever_may_still_judge() {
        Response article = Speech.kept(Speech.somebody(), Map.of("opinions", 2));
        long speaker = article.jsonPath().getLong("quotations[0].speakerId");
        String before = Speech.see(speaker).asString();
        String list = Speech.quotations("second", speaker).asString();
        Bench.decide("reviewer", quotation(article), "disputed");
        Bench.decide("reviewer", claim(article), "verified");
        assertThat(Speech.see(speaker).asString()).isEqualTo(before);
        for (String blind : List.of("second", "editor", "admin")) {
            assertThat(Speech.quotations(blind, speaker).asString()).isEqualTo(list);
        }
        Speech.quotations("reviewer", speaker)
                .then()
                .body("quotations.state", contains("awaiting"))
                .body("quotations[0].claims.state", contains("awaiting"));
        Bench.decide("second", quotation(article), "disputed");
        Bench.decide("second", claim(article), "disputed");
        assertCounts(speaker, "attribution", 1, 1, 0, 1, 0);
        assertCounts(speaker, "accuracy", 1, 0, 0, 0, 0);
        Speech.quotations("editor", speaker).then().body("quotations[0].claims.state", contains("in-disagreement"));
        Bench.resolve("editor", claim(article), "verified", "The minutes say so.");
        assertCounts(speaker, "accuracy", 1, 1, 1, 0, 0);
    }

    /** The database counts in a way of its own: whatever people did before, it has to come to the same. */
    @Test
    void the_counts_are_those_of_the_questions_one_by_one() {
        Random random = new Random(20_240_611);
        String name = Speech.somebody();
        List<String> questions = new ArrayList<>();
        long speaker = 0;
        for (int i = 0; i < 10; i++) {
            Response article = Speech.kept(name, Map.of("opinions", 1 + i % 2));
            speaker = article.jsonPath().getLong("quotations[0].speakerId");
            questions.addAll(List.of(quotation(article), claim(article)));
        }
        for (int step = 0; step < 120; step++) {
            String question = questions.get(random.nextInt(questions.size()));
            String judge = JUDGES.get(random.nextInt(JUDGES.size()));
            String outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
            switch (random.nextInt(5)) {
                case 0 -> Bench.undo(judge, question);
                case 1 -> Bench.resolve("admin", question, outcome, "So it is.");
                default -> Bench.decide(judge, question, outcome);
            }
        }
        Map<String, Long> states = new HashMap<>();
        questions.forEach(question -> states.merge(
                question.split("/")[0] + " " + Bench.see("reader", question).path("state"), 1L, Long::sum));
        JsonPath counted = Speech.see(speaker).jsonPath();
        Map<String, String> tables = Map.of("quotations", "attribution", "claims", "accuracy");
        tables.forEach((questionsOf, table) -> {
            long settled = 0;
            for (String outcome : OUTCOMES) {
                long expected = states.getOrDefault(questionsOf + " " + outcome, 0L);
                settled += expected;
                assertThat(counted.getLong(table + "." + outcome))
                        .as(table + " " + outcome + " of " + states)
                        .isEqualTo(expected);
            }
            assertThat(counted.getLong(table + ".reviewed")).isEqualTo(settled);
            assertThat(counted.getLong(table + ".found")).isEqualTo(10);
        });
        assertThat(states.keySet()).as("all kinds of states came about").hasSizeGreaterThan(8);
    }

    private static void assertCounts(long speaker, String table, int found, int reviewed, int yes, int no, int open) {
        Cast.as("second")
                .get("/api/speakers/" + speaker)
                .then()
                .body(table + ".found", equalTo(found))
                .body(table + ".reviewed", equalTo(reviewed))
                .body(table + ".verified", equalTo(yes))
                .body(table + ".disputed", equalTo(no))
                .body(table + ".open", equalTo(open));
    }

    private static String quotation(Response article) {
        return "quotations/" + article.path("quotations[0].id");
    }

    private static String claim(Response article) {
        return "claims/" + article.path("quotations[0].claims[0].id");
    }
}
