package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The form of a question takes several pieces of evidence, and those of before. */
@QuarkusTest
class EvidenceFormsTest {
    @Test
    void one_more_piece_is_asked_for_without_deciding_and_both_are_kept() {
        String claim = Bench.claim(1);
        Response more = Cast.form("reviewer")
                .formParam("seen", Bench.see("reviewer", claim).header("ETag").replace("\"", ""))
                .formParam("address", "https://example.org/first")
                .formParam("excerpt", "The first.")
                .formParam("stance", "supports")
                .formParam("more", "1")
                .post("/" + claim + "/verdicts");
        assertThat(more.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(more.asString()).select("[name=address]").eachAttr("value"))
                .containsExactly("https://example.org/first", "");
        Bench.see("reviewer", claim).then().body("state", equalTo("unreviewed"));

        Cast.form("reviewer")
                .formParam("seen", "*")
                .formParam("outcome", "verified")
                .formParam("address", "https://example.org/first", "https://example.org/second")
                .formParam("excerpt", "The first.", "The second.")
                .formParam("stance", "supports", "context")
                .post("/" + claim + "/verdicts")
                .then()
                .statusCode(303);
        Bench.see("reviewer", claim)
                .then()
                .body("history[0].evidence.excerpt", contains("The first.", "The second."))
                .body("history[0].evidence.stance", contains("supports", "context"));
    }

    @Test
    void the_last_evidence_comes_again_and_the_article_only_where_it_may_be_evidence() {
        Map<String, Object> before = Bench.verdict("verified");
        before.put(
                "evidence",
                List.of(Map.of("address", "https://example.org/before", "excerpt", "x", "stance", "context")));
        Bench.decide("second", Bench.claim(1), "*", before);
        Bench.decide("second", Bench.claim(1), "verified");
        Document next = form("second", Bench.claim(1) + "/verdicts?evidence=last");
        assertThat(next.select("[name=address]").eachAttr("value"))
                .containsExactly((String) Bench.EVIDENCE.get("address"));
        assertThat(next.select("[name=excerpt]").text()).isEqualTo(Bench.EVIDENCE.get("excerpt"));

        String own = Bench.quotation(1);
        Cast.form("second")
                .formParam("seen", "*")
                .formParam("outcome", "verified")
                .formParam("article", "true")
                .post("/" + own + "/verdicts");
        assertThat(form("second", Bench.quotation(1) + "/verdicts?evidence=last")
                        .select("[name=article][checked]"))
                .hasSize(1);
        assertThat(form("second", Bench.claim(1) + "/verdicts?evidence=last")
                        .select("[name=address]")
                        .val())
                .isEqualTo(Bench.EVIDENCE.get("address"));
    }

    @Test
    void whoever_gave_none_is_told_so() {
        Document page = form("editor", Bench.claim(1) + "/verdicts?evidence=last");
        assertThat(page.select("[role=alert]").text()).contains("no evidence yet");
    }

    @Test
    void an_answer_of_one_s_own_stands_in_the_form_to_be_changed() {
        String claim = Bench.claim(1);
        Bench.decide("reviewer", claim, "disputed");
        Document page = form("reviewer", claim + "/verdicts");
        assertThat(page.select("form.decision").attr("data-outcome")).isEqualTo("disputed");
        assertThat(page.select("[name=address]").val()).isEqualTo(Bench.EVIDENCE.get("address"));
    }

    private static Document form(String name, String path) {
        return Jsoup.parse(Cast.browser(name)
                .get("/" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
