package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticlePagesTest {
    private static final String HOSTILE =
            "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&amp; {inject:viewer}";

    @Test
    void the_text_is_shown_whole_with_a_mark_and_a_card_that_lead_to_each_other() {
        String text = Samples.text("Ana Ruiz");
        Response article = Samples.post(Samples.form(text));
        int quotation = article.path("quotations[0].id");
        Document page = page("reader", article);
        Element mark = page.selectFirst("#mark-" + quotation);
        assertThat(page.selectFirst(".article-text").wholeText()).isEqualTo(text);
        assertThat(mark.wholeText()).isEqualTo(article.path("quotations[0].words"));
        assertThat(mark.selectFirst("a").attr("href")).isEqualTo("#card-" + quotation);
        Element card = page.selectFirst("#card-" + quotation);
        assertThat(card.selectFirst("a").attr("href")).isEqualTo("#mark-" + quotation);
        assertThat(card.text())
                .contains(
                        "Ana Ruiz",
                        "mayor",
                        "said",
                        "Did they say it?",
                        "Is it true?",
                        article.path("quotations[0].rule"));
    }

    @Test
    void the_mark_takes_the_state_of_the_attribution_and_the_card_shows_both() {
        Response article = Bench.kept(1);
        int quotation = article.path("quotations[0].id");
        Bench.decide("reviewer", "quotations/" + quotation, "verified");
        Bench.decide("reviewer", "claims/" + article.path("quotations[0].claims[0].id"), "disputed");
        Document page = page("reader", article);
        assertThat(page.selectFirst("#mark-" + quotation).className()).isEqualTo("state-verified");
        assertThat(page.select("#card-" + quotation + " p.state").eachText())
                .containsExactly("✓ verified", "✗ disputed");
        assertThat(page.select(".history").text()).contains("reviewer", "nothing → verified", "It says so.");
    }

    @Test
    void nothing_hostile_becomes_markup() {
        String text = "The people of the town met. " + HOSTILE
                + "\n\n“The <script>alert(1)</script> is here,” said Ana Ruiz.\n"
                + "The people went home in the evening and they were glad of it.\n";
        Map<String, Object> form = Samples.form(text);
        form.put("title", HOSTILE);
        form.put("publisher", HOSTILE);
        form.put("byline", HOSTILE);
        Response article = Samples.post(form);
        String question = "quotations/" + article.path("quotations[0].id");
        Map<String, Object> verdict = Map.of(
                "outcome",
                "verified",
                "reason",
                HOSTILE,
                "evidence",
                List.of(Map.of(
                        "documentTitle",
                        HOSTILE,
                        "documentIdentifier",
                        HOSTILE,
                        "excerpt",
                        HOSTILE,
                        "stance",
                        "supports")));
        Bench.decide("reviewer", question, "*", verdict).then().statusCode(201);
        for (String path :
                new String[] {"/articles/" + article.path("id"), "/" + question + "/verdicts", "/articles?q=alert"}) {
            Document page = Jsoup.parse(Cast.browser("reviewer")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            assertThat(page.select("script:not([src^=/webjars/]):not([src^=/scripts/]), main script, main img"))
                    .as(path)
                    .isEmpty();
            page.getAllElements().forEach(element -> element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on");
                assertThat(attribute.getValue()).doesNotStartWith("javascript:");
            }));
            assertThat(page.text()).contains("<script>alert(1)</script>");
        }
        assertThat(page("reader", article).selectFirst(".article-text").wholeText())
                .isEqualTo(text);
    }

    @Test
    void editions_and_copies_are_linked() {
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
        Response first = Samples.post(form);
        Object text = form.put("text", Samples.text("Ana Ruiz"));
        Response second = Samples.post(form);
        Response copy = Samples.post(Samples.form((String) text));
        assertThat(page("reader", first).select(".notice a").attr("href")).isEqualTo("/articles/" + second.path("id"));
        assertThat(page("reader", second).select(".notice a").attr("href")).isEqualTo("/articles/" + first.path("id"));
        assertThat(page("reader", copy).select(".notice a").attr("href")).isEqualTo("/articles/" + first.path("id"));
    }

    @Test
    void a_text_that_is_not_english_is_said_to_be_so() {
        Response article = Samples.post(
                Samples.form(
                        "Der Rat der Stadt hat am Montag beschlossen, dass der Hafen im Frühling wieder geöffnet wird.\n\n"
                                + "„Der Hafen wird im Frühling wieder geöffnet“, sagte die Bürgermeisterin, und alle waren froh.\n"));
        assertThat(page("reader", article).select("[role=status]").text()).contains("not English");
    }

    @Test
    void only_who_may_judge_is_offered_a_form() {
        Response article = Bench.kept(1);
        assertThat(page("reader", article).select("a.judge")).isEmpty();
        assertThat(page("reviewer", article).select("a.judge")).isNotEmpty();
        Cast.browser("reader").get("/articles/999999999").then().statusCode(404);
    }

    private static Document page(String name, Response article) {
        return Jsoup.parse(Cast.browser(name)
                .get("/articles/" + article.path("id"))
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
