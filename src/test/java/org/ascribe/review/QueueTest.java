package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueueTest {
    private static final String ATTRIBUTION = "attribution";

    @Test
    void a_question_lies_in_the_tab_of_its_state_and_moves_with_each_decision() {
        String publisher = Lines.publisher();
        String question = Lines.quotation(Lines.kept(publisher, "Ana Ruiz", 1));
        assertThat(Lines.paths("reviewer", publisher, "unreviewed", "question", ATTRIBUTION))
                .containsExactly(question);
        for (String outcome : List.of("verified", "disputed", "open")) {
            Bench.decide("reviewer", question, outcome);
            assertThat(Lines.paths("second", publisher, outcome)).containsExactly(question);
            assertThat(Lines.paths("reviewer", publisher, "mine")).containsExactly(question);
            assertThat(Lines.paths("second", publisher, "unreviewed")).doesNotContain(question);
        }
        Bench.undo("reviewer", question);
        assertThat(Lines.paths("second", publisher, "disputed")).containsExactly(question);
        String taken = Lines.quotation(Lines.kept(publisher, "Ana Ruiz", 1));
        Bench.decide("reviewer", taken, "verified");
        Bench.undo("reviewer", taken);
        assertThat(Lines.paths("second", publisher, "unreviewed")).contains(taken);
        assertThat(Lines.paths("reviewer", publisher, "mine")).containsExactly(question);
    }

    @Test
    void whoever_may_still_judge_finds_a_first_opinion_nowhere() {
        String publisher = Lines.publisher();
        Response article = Lines.kept(publisher, "Ana Ruiz", 2);
        String question = Lines.quotation(article);
        String before = Lines.see("second", publisher, "unreviewed").asString();
        String page = page("second", publisher).select("main").html().replaceAll("value=\"[^\"]{20,}\"", "");
        Bench.decide("reviewer", question, "disputed");

        for (String name : List.of("second", "editor", "admin")) {
            assertThat(Lines.see(name, publisher, "unreviewed").asString()).isEqualTo(before);
            assertThat(Lines.paths(name, publisher, "second-opinion")).isEmpty();
            assertThat(Lines.paths(name, publisher, "disputed")).isEmpty();
            assertThat(Lines.paths(name, publisher, "mine")).isEmpty();
        }
        assertThat(page("second", publisher).select("main").html().replaceAll("value=\"[^\"]{20,}\"", ""))
                .isEqualTo(page);

        assertThat(Lines.paths("reviewer", publisher, "second-opinion")).containsExactly(question);
        assertThat(Lines.paths("reviewer", publisher, "unreviewed")).doesNotContain(question);
        Lines.see("reader", publisher, "second-opinion")
                .then()
                .body("questions.state", equalTo(List.of("awaiting")))
                .body("counts.unreviewed.count", equalTo(1))
                .body("counts.second-opinion.count", equalTo(1));
        Bench.decide("second", question, "verified");
        assertThat(Lines.paths("editor", publisher, "in-disagreement")).containsExactly(question);
        assertThat(Lines.paths("reviewer", publisher, "second-opinion")).isEmpty();
        Bench.resolve("editor", question, "verified", "The minutes say so.");
        assertThat(Lines.paths("reviewer", publisher, "verified")).containsExactly(question);
        assertThat(Lines.paths("editor", publisher, "mine")).containsExactly(question);
    }

    private static Document page(String name, String publisher) {
        return Jsoup.parse(Cast.browser(name)
                .queryParam("publisher", publisher)
                .get("/queue")
                .asString());
    }

    @Test
    void what_was_judged_before_it_changed_is_stale_until_it_is_judged_again() {
        String publisher = Lines.publisher();
        String one = Lines.quotation(Lines.kept(publisher, "Ana Ruiz", 1));
        String two = Lines.quotation(Lines.kept(publisher, "Ana Ruiz", 2));
        for (String question : List.of(one, two)) {
            Bench.decide("reviewer", question, "verified");
            Reread.correct("editor", question, "speaker", "Petra Vanterpool", "Somebody else spoke.");
        }
        assertThat(Lines.paths("reviewer", publisher, "stale")).containsExactly(one, two);
        assertThat(Lines.paths("reader", publisher, "stale")).containsExactly(one, two);
        assertThat(Lines.paths("second", publisher, "stale"))
                .as("nothing is said of the one opinion of two")
                .containsExactly(one);
        assertThat(Lines.paths("second", publisher, "unreviewed", "question", ATTRIBUTION))
                .containsExactly(one, two);
        Lines.see("second", publisher, "unreviewed", "speaker", "PETRA vanterpool", "question", ATTRIBUTION)
                .then()
                .body("questions.stale", equalTo(List.of(true, false)));
        Bench.decide("second", one, "verified");
        Bench.decide("reviewer", two, "verified");
        assertThat(Lines.paths("reviewer", publisher, "stale")).isEmpty();
    }

    @Test
    void what_is_no_quotation_or_of_an_earlier_edition_is_in_no_tab() {
        String publisher = Lines.publisher();
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
        form.put("publisher", publisher);
        String first = Lines.quotation(Samples.post(form));
        Bench.decide("reviewer", first, "verified");
        form.put("text", Samples.text("Ana Ruiz"));
        String newer = Lines.quotation(Samples.post(form));
        assertThat(Lines.paths("reader", publisher, "unreviewed", "question", ATTRIBUTION))
                .containsExactly(newer);
        assertThat(Lines.paths("reviewer", publisher, "mine")).isEmpty();
        Reread.correct("editor", newer, "not-a-quotation", null, "A slogan.");
        Lines.see("reader", publisher, "unreviewed").then().body("questions", hasSize(0));
        Bench.post("editor", newer + "/corrections/undo", "*", Map.of("reason", "It is one."));
        assertThat(Lines.paths("reader", publisher, "unreviewed", "question", ATTRIBUTION))
                .containsExactly(newer);
    }
}
