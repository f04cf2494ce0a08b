package org.ascribe.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ascribe.access.Cast;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleListTest {
    @Test
    void an_article_is_found_by_a_word_of_its_title_or_text_in_any_case() {
        String word = "zebra" + UUID.randomUUID();
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz") + "\nA " + word + " ran.\n");
        int inText = Samples.post(form).path("id");
        form = Samples.form(Samples.text("Ana Ruiz"));
        form.put("title", "The " + word.toUpperCase());
        int inTitle = Samples.post(form).path("id");
        Cast.as("reader")
                .queryParam("q", word.toUpperCase())
                .get("/api/articles")
                .then()
                .body("articles.id", equalTo(List.of(inTitle, inText)));
    }

    @Test
    void an_article_is_found_by_the_speaker_with_the_quotation() {
        Samples.post(Samples.form(Samples.text("Quentin Oberholt")));
        Cast.as("reader")
                .queryParam("speaker", "oberholt")
                .get("/api/articles")
                .then()
                .body("articles", hasSize(1))
                .body("articles[0].quotations", equalTo(1))
                .body("articles[0].hits[0].speaker", equalTo("Quentin Oberholt"));
        Document page = Jsoup.parse(Cast.browser("reader")
                .queryParam("speaker", "Oberholt")
                .get("/articles")
                .asString());
        assertThat(page.select("blockquote").text()).contains("harbour will open", "Quentin Oberholt");
        assertThat(page.select("[name=speaker]").val()).isEqualTo("Oberholt");
    }

    @Test
    void percent_and_underscore_are_letters_like_others() {
        String mark = UUID.randomUUID().toString();
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
        form.put("title", "100% of a_b! " + mark);
        Samples.post(form);
        Cast.as("reader")
                .queryParam("q", "100% of a_b! " + mark)
                .get("/api/articles")
                .then()
                .body("articles", hasSize(1));
        Cast.as("reader")
                .queryParam("q", "100_ of a%b! " + mark)
                .get("/api/articles")
                .then()
                .body("articles", hasSize(0));
    }

    @Test
    void pages_follow_each_other_without_gap_or_double() {
        String mark = UUID.randomUUID().toString();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
            form.put("title", "No. " + i + " " + mark);
            kept.add(0, Samples.post(form).path("id"));
        }
        List<Integer> read = new ArrayList<>();
        String next = "/api/articles?limit=2&q=" + mark;
        while (next != null) {
            Response page = Cast.as("reader").get(next);
            read.addAll(page.path("articles.id"));
            next = page.path("next");
        }
        assertThat(read).isEqualTo(kept);
    }

    @Test
    void a_list_shows_the_newest_edition_alone() {
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
        int first = Samples.post(form).path("id");
        form.put("text", Samples.text("Ana Ruiz"));
        int second = Samples.post(form).path("id");
        Cast.as("reader")
                .get("/api/articles?limit=100")
                .then()
                .body("articles.id", hasItem(second))
                .body("articles.id", not(hasItem(first)));
    }

    @Test
    void what_finds_nothing_says_what_to_do() {
        Document page = Jsoup.parse(Cast.browser("reader")
                .queryParam("q", "<b>" + UUID.randomUUID())
                .get("/articles")
                .asString());
        assertThat(page.select(".empty").text()).contains("show all articles");
        assertThat(page.select("main b")).isEmpty();
    }

    @Test
    void a_limit_out_of_range_is_refused() {
        Cast.as("reader").get("/api/articles?limit=0").then().statusCode(400).body("field", equalTo("limit"));
        Cast.as("reader").get("/api/articles?limit=101").then().statusCode(400);
    }

    @Test
    void speakers_are_listed_by_name_once_for_all_articles() {
        Samples.post(Samples.form(Samples.text("Petra Vanterpool")));
        Samples.post(Samples.form(Samples.text("Petra Vanterpool")));
        Cast.as("reader")
                .get("/api/speakers?q=vanterpool")
                .then()
                .body("name", equalTo(List.of("Petra Vanterpool")))
                .body("[0].quotations", equalTo(2));
        Cast.as("reader")
                .get("/api/speakers?q=vanterpool&after=Petra Vanterpool")
                .then()
                .body("$", hasSize(0));
        Cast.as("reader").get("/api/articles?speaker=vanterpool&limit=2").then().body("next", nullValue());
    }
}
