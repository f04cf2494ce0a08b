package org.ascribe.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntakeApiTest {
    @Test
    void an_article_is_kept_with_its_quotation_and_its_spans_cut_the_words_out_of_the_text() {
        String text = Samples.text("Ana Ruiz");
        Response kept = Samples.post(Samples.form(text));
        kept.then()
                .statusCode(201)
                .header("Location", endsWith("/api/articles/" + kept.path("id")))
                .body("text", equalTo(text))
                .body("edition", equalTo(1))
                .body("english", equalTo(true))
                .body("createdBy", equalTo("editor"))
                .body("quotations", hasSize(1))
                .body("quotations[0].speaker", equalTo("Ana Ruiz"))
                .body("quotations[0].kind", equalTo("direct"))
                .body("quotations[0].rule", notNullValue());
        JsonPath quotation = kept.jsonPath().setRootPath("quotations[0]");
        int start = quotation.getInt("content[0].start");
        int end = quotation.getInt("content[0].end");
        assertThat(text.substring(start, end)).isEqualTo(quotation.getString("words"));
        assertThat(text.substring(quotation.getInt("cue.start"), quotation.getInt("cue.end")))
                .isEqualTo("said");
        Cast.as("reader")
                .get("/api/quotations/" + quotation.getLong("id"))
                .then()
                .statusCode(200)
                .body("article", equalTo(kept.path("id")))
                .body("words", equalTo(quotation.getString("words")));
    }

    @Test
    void the_same_address_and_text_is_the_same_article() {
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
        int id = Samples.post(form).then().statusCode(201).extract().path("id");
        Samples.post(form).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void another_text_at_the_same_address_is_a_new_edition_and_both_are_linked() {
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
        int first = Samples.post(form).path("id");
        form.put("text", Samples.text("Ana Ruiz"));
        int second = Samples.post(form)
                .then()
                .statusCode(201)
                .body("edition", equalTo(2))
                .body("earlier", equalTo(first))
                .body("copyOf", nullValue())
                .extract()
                .path("id");
        Cast.as("reader").get("/api/articles/" + first).then().body("later", equalTo(second));
    }

    @Test
    void the_same_text_at_another_address_is_another_article_shown_as_a_copy() {
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
        int first = Samples.post(form).path("id");
        form.put("address", Samples.address());
        Samples.post(form).then().statusCode(201).body("copyOf", equalTo(first)).body("edition", equalTo(1));
    }

    @Test
    void what_the_text_carries_is_found_and_what_is_given_wins() {
        String text = "Harbour to open in spring\n\nBy Ines Okafor\n\n" + Samples.text("Ana Ruiz");
        Samples.post(Map.of("text", text))
                .then()
                .statusCode(201)
                .body("title", equalTo("Harbour to open in spring"))
                .body("byline", equalTo("Ines Okafor"))
                .body("address", nullValue());
        Samples.post(Map.of("text", text, "title", "Another", "byline", "Somebody", "address", Samples.address()))
                .then()
                .statusCode(201)
                .body("title", equalTo("Another"))
                .body("byline", equalTo("Somebody"));
    }

    @Test
    void a_text_that_is_not_english_is_kept_without_quotations_and_said_to_be_so() {
        String text =
                "Der Rat der Stadt hat am Montag beschlossen, dass der Hafen im Frühling wieder geöffnet wird.\n\n"
                        + "„Der Hafen wird im Frühling wieder geöffnet“, sagte die Bürgermeisterin der Stadt, und alle waren froh.\n";
        Samples.post(Samples.form(text))
                .then()
                .statusCode(201)
                .body("english", equalTo(false))
                .body("notice", containsString("not English"))
                .body("quotations", hasSize(0));
    }

    @Test
    void twelve_posts_of_one_article_at_once_give_one_article() throws Exception {
        Map<String, Object> form = Samples.form(Samples.text("Bo Lind"));
        List<Response> answers = together(12, form);
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
        assertThat(answers).extracting(answer -> (int) answer.path("id")).containsOnly((int)
                answers.get(0).path("id"));
    }

    @Test
    void posts_of_one_text_at_several_addresses_at_once_give_one_original_and_copies_of_it() throws Exception {
        String text = Samples.text("Cy Marsh");
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Future<Response>> posts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            posts.add(threads.submit(() -> Samples.post(Samples.form(text))));
        }
        int originals = 0;
        for (Future<Response> post : posts) {
            Response answer = post.get();
            assertThat(answer.statusCode()).isEqualTo(201);
            originals += answer.path("copyOf") == null ? 1 : 0;
        }
        threads.shutdown();
        assertThat(originals).isEqualTo(1);
    }

    private static List<Response> together(int times, Map<String, Object> form) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(times);
        List<Future<Response>> posts = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            posts.add(threads.submit(() -> {
                start.await();
                return Samples.post(form);
            }));
        }
        start.countDown();
        List<Response> answers = new ArrayList<>();
        for (Future<Response> post : posts) {
            answers.add(post.get());
        }
        threads.shutdown();
        return answers;
    }

    @Test
    void only_an_editor_brings_articles_in_and_every_reader_reads_them() {
        for (String name : List.of("reader", "reviewer")) {
            Cast.as(name)
                    .contentType(ContentType.JSON)
                    .body(Samples.form(Samples.text("Ana Ruiz")))
                    .post("/api/articles")
                    .then()
                    .statusCode(403);
        }
        int id = Samples.kept().path("id");
        Cast.as("reader").get("/api/articles/" + id).then().statusCode(200);
        Cast.as("reader")
                .get("/api/articles/999999999")
                .then()
                .statusCode(404)
                .body("detail", containsString("999999999"));
        Cast.as("reader").get("/api/quotations/999999999").then().statusCode(404);
    }
}
