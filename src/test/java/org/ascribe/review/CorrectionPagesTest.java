package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page for corrections as a browser without scripts has it. */
@QuarkusTest
class CorrectionPagesTest {
    @Test
    void words_are_corrected_by_their_numbers_after_a_preview() {
        Response article = Bench.kept(1);
        String page = "/quotations/" + article.path("quotations[0].id") + "/corrections";
        Document now = Marked.page("reviewer", page);
        String first = Marked.number(now, "harbour", 1);
        String last = Marked.number(now, "again", 0);
        Response preview =
                Marked.form("reviewer", now, "content", first + " - " + last).post(page + "/preview");
        preview.then().statusCode(200);
        Document seen = Jsoup.parse(preview.asString());
        assertThat(seen.select("#wanted td").eachText())
                .containsExactly("“The harbour will open again in the spring,”", "harbour will open again");
        assertThat(seen.select(".step-content").eachText()).containsExactly("harbour", "will", "open", "again");
        assertThat(seen.select("[name=content]").val()).isEqualTo(first + " - " + last);
        Reread.corrections(page.substring(1, page.lastIndexOf('/'))).then().body("history.size()", equalTo(0));

        Marked.form("reviewer", seen, "content", first + "-" + last)
                .formParam("change", "content")
                .post(page)
                .then()
                .statusCode(303)
                .header("Location", endsWith("#card-" + article.path("quotations[0].id")));
        Document after = Marked.page("reader", page);
        assertThat(after.select("#differences td").eachText())
                .containsExactly("“The harbour will open again in the spring,”", "harbour will open again");
        assertThat(after.select("ol li").text()).contains("reviewer, words: “The harbour will");
        assertThat(after.select("form.correcting")).isEmpty();
    }

    @Test
    void a_speaker_is_chosen_among_those_of_the_article_or_looked_for() {
        Reread.correct("reviewer", Bench.quotation(1), "speaker", "Zoe Quayle", "It was her sister.");
        Response article = Bench.kept(1);
        String page = "/quotations/" + article.path("quotations[0].id") + "/corrections";
        Document now = Marked.page("reviewer", page);
        assertThat(now.select(".who [checked]").first().parent().text()).startsWith("Ana Ruiz");
        Document found = Jsoup.parse(Marked.form("reviewer", now, "find", "quayle")
                .post(page + "/preview")
                .asString());
        String zoe = found.select(".who label:contains(Zoe Quayle) input").val();
        Marked.form("reviewer", found, "who", zoe)
                .formParam("change", "speaker")
                .formParam("reason", "It was Zoe.")
                .post(page)
                .then()
                .statusCode(303);
        Cast.as("reader")
                .get("/api/quotations/" + article.path("quotations[0].id"))
                .then()
                .body("speaker", equalTo("Zoe Quayle"));
        Document wrong = Jsoup.parse(Marked.form("reviewer", Marked.page("reviewer", page), "who", "nobody-at-all")
                .formParam("change", "speaker")
                .formParam("reason", "It was Zoe.")
                .post(page)
                .then()
                .statusCode(422)
                .extract()
                .asString());
        assertThat(wrong.select("#refusal").text()).contains("choose one of those");
    }

    @Test
    void a_claim_is_cut_and_filled_by_numbers() {
        Response article = Samples.post(
                Samples.form(
                        "A crane stood idle on the quay for weeks. “It broke in March,” said Berta Sand, a porter of the harbour."));
        String page = "/quotations/" + article.path("quotations[0].id") + "/corrections";
        Document now = Marked.page("reviewer", page);
        String claim = now.select("[name=claim]").val();
        Marked.form("reviewer", now, "claim", claim)
                .formParam("claimWords", Marked.number(now, "It", 0) + "-" + Marked.number(now, "broke", 0))
                .formParam("pronoun", Marked.number(now, "It", 0))
                .formParam("meant", Marked.number(now, "the", 0) + "-" + Marked.number(now, "quay", 0))
                .formParam("change", "claim")
                .post(page)
                .then()
                .statusCode(303);
        Cast.as("reader")
                .get("/api/quotations/" + article.path("quotations[0].id"))
                .then()
                .body("claims.words", contains("It [the quay] broke"));
    }

    @Test
    void of_two_on_one_sight_the_second_sees_both_and_loses_nothing() {
        Response article = Bench.kept(1);
        String page = "/quotations/" + article.path("quotations[0].id") + "/corrections";
        Document one = Marked.page("reviewer", page);
        Document other = Marked.page("second", page);
        String harbour = Marked.number(one, "harbour", 1);
        Marked.form("reviewer", one, "content", harbour + "-" + Marked.number(one, "again", 0))
                .formParam("change", "content")
                .post(page)
                .then()
                .statusCode(303);
        Response clash = Marked.form("second", other, "content", harbour + "-" + Marked.number(one, "spring", 0))
                .formParam("change", "content")
                .formParam("reason", "The spring is part of it.")
                .post(page);
        clash.then().statusCode(412);
        Document both = Jsoup.parse(clash.asString());
        assertThat(both.select(".notice").text()).contains("reviewer changed “words”");
        assertThat(both.select("#wanted td").eachText())
                .containsExactly("harbour will open again", "harbour will open again in the spring");
        assertThat(both.text()).contains("The spring is part of it.");
        Marked.form("second", both, "content", both.select("[name=content]").val())
                .formParam("change", "content")
                .post(page)
                .then()
                .statusCode(303);
        Reread.corrections(page.substring(1, page.lastIndexOf('/')))
                .then()
                .body("history.by", contains("reviewer", "second"))
                .body("history.after", contains("harbour will open again", "harbour will open again in the spring"));
    }

    @Test
    void numbers_that_are_none_are_refused_and_kept() {
        Response article = Bench.kept(1);
        String page = "/quotations/" + article.path("quotations[0].id") + "/corrections";
        for (Map.Entry<String, String> wrong : Map.of(
                        "9999", "numbered from 1 to",
                        "5-3", "ends before it begins",
                        "five", "no place",
                        "1-3 2-4", "overlap")
                .entrySet()) {
            Document refused =
                    Jsoup.parse(Marked.form("reviewer", Marked.page("reviewer", page), "content", wrong.getKey())
                            .formParam("change", "content")
                            .post(page)
                            .then()
                            .statusCode(422)
                            .extract()
                            .asString());
            assertThat(refused.select("#refusal").text()).contains(wrong.getValue());
            assertThat(refused.select("[name=content]").val()).isEqualTo(wrong.getKey());
        }
    }
}
