package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverruledTest {
    @Test
    void a_resolution_against_my_opinion_is_listed_with_who_and_why() {
        String question = resolved("The minutes say so.");
        Response mine = Cast.as("reviewer").get("/api/overruled");
        mine.then()
                .body("decisions[0].on.claim", equalTo(id(question)))
                .body("decisions[0].mine.by", equalTo("reviewer"))
                .body("decisions[0].mine.outcome", equalTo("verified"))
                .body("decisions[0].holds.outcome", equalTo("disputed"))
                .body("decisions[0].holds.by", equalTo("editor"))
                .body("decisions[0].holds.reason", equalTo("The minutes say so."))
                .body("decisions[0].how", equalTo("resolution"));
        Document page = Jsoup.parse(Cast.browser("reviewer").get("/overruled").asString());
        assertThat(page.select("article.card").first().text())
                .contains("You answered verified", "Now disputed holds: editor settled the disagreement")
                .contains("The minutes say so.");
        assertThat(page.select("article.card header a").first().attr("href"))
                .isEqualTo(mine.path("decisions[0].on.page"));
    }

    @Test
    void who_was_right_and_who_settled_it_have_nothing_listed() {
        String question = resolved("So it is.");
        for (String name : List.of("second", "editor")) {
            assertThat(listed(name)).doesNotContain(id(question));
        }
    }

    @Test
    void another_answer_of_mine_after_the_resolution_takes_it_from_the_list() {
        String question = resolved("So it is.");
        assertThat(listed("reviewer")).contains(id(question));
        Bench.decide("reviewer", question, "open");
        assertThat(listed("reviewer")).doesNotContain(id(question));
    }

    @Test
    void where_one_opinion_is_enough_a_later_one_against_mine_is_listed_and_a_finer_one_is_not() {
        String against = Bench.claim(1);
        Bench.decide("reviewer", against, "verified");
        Bench.decide("second", against, "open").then().body("state", equalTo("open"));
        String finer = Bench.claim(1);
        Bench.decide("reviewer", finer, "verified");
        Map<String, Object> verdict = Bench.verdict("verified");
        verdict.put("value", "mostly-true");
        Bench.decide("second", finer, "*", verdict).then().statusCode(201);
        Cast.as("reviewer")
                .get("/api/overruled")
                .then()
                .body("decisions[0].on.claim", equalTo(id(against)))
                .body("decisions[0].holds.by", equalTo("second"))
                .body("decisions[0].how", equalTo("opinion"));
        assertThat(listed("reviewer")).doesNotContain(id(finer));
        Bench.undo("second", against);
        assertThat(listed("reviewer")).doesNotContain(id(against));
    }

    @Test
    void an_open_disagreement_overrules_nobody() {
        String question = Bench.claim(2);
        Bench.decide("reviewer", question, "verified");
        Bench.decide("second", question, "disputed");
        assertThat(listed("reviewer")).doesNotContain(id(question));
    }

    @Test
    void pages_follow_each_other_without_gap_or_double() {
        List<Integer> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(0, id(resolved("So it is.")));
        }
        List<Map<String, Object>> read = new ArrayList<>();
        String next = "/api/overruled?limit=2";
        while (next != null) {
            Response page = Cast.as("reviewer").get(next);
            read.addAll(page.path("decisions"));
            next = page.path("next");
        }
        assertThat(read.subList(0, 3)).extracting("on.claim").isEqualTo(made);
        assertThat(read).doesNotHaveDuplicates();
        Cast.as("reviewer")
                .get("/api/overruled?limit=101")
                .then()
                .statusCode(400)
                .body("field", equalTo("limit"));
    }

    @Test
    void who_never_answered_is_told_what_to_do() {
        Cast.as("admin").get("/api/overruled?before=0").then().body("decisions", hasSize(0));
        Document page =
                Jsoup.parse(Cast.browser("admin").get("/overruled?before=0").asString());
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/overruled");
    }

    private static String resolved(String reason) {
        String question = Bench.claim(2);
        Bench.decide("reviewer", question, "verified");
        Bench.decide("second", question, "disputed");
        Bench.resolve("editor", question, "disputed", reason).then().statusCode(201);
        return question;
    }

    private static List<Integer> listed(String name) {
        return Cast.as(name).get("/api/overruled?limit=100").path("decisions.on.claim");
    }

    private static int id(String question) {
        return Integer.parseInt(question.substring(question.indexOf('/') + 1));
    }
}
