package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.ascribe.access.Cast;
import org.ascribe.store.MovedClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeaseTest {
    @Inject
    MovedClock clock;

    @AfterEach
    void back() {
        clock.back();
    }

    private static void open(String name, Response article) {
        Cast.browser(name).get("/articles/" + article.path("id")).then().statusCode(200);
    }

    private static List<String> holders(String name, Response article) {
        return Cast.as(name)
                .get("/api/articles/" + article.path("id") + "/leases")
                .path("holder");
    }

    @Test
    void whoever_opens_an_article_to_judge_holds_it_for_ten_minutes() {
        Response article = Bench.kept(1);
        open("reviewer", article);
        assertThat(holders("second", article)).containsExactly("reviewer");
        assertThat(holders("reviewer", article)).as("one's own").isEmpty();
        clock.forward(Duration.ofMinutes(9));
        assertThat(holders("second", article)).containsExactly("reviewer");
        clock.forward(Duration.ofMinutes(1));
        assertThat(holders("second", article)).isEmpty();
    }

    @Test
    void each_decision_and_each_look_renew_it() {
        Response article = Bench.kept(1);
        open("reviewer", article);
        clock.forward(Duration.ofMinutes(9));
        Bench.decide("reviewer", Lines.quotation(article), "verified");
        clock.forward(Duration.ofMinutes(9));
        assertThat(holders("second", article)).containsExactly("reviewer");
        open("reviewer", article);
        clock.forward(Duration.ofMinutes(9));
        assertThat(holders("second", article)).containsExactly("reviewer");
    }

    @Test
    void queue_and_article_show_who_is_at_it_and_bar_nobody() {
        String publisher = Lines.publisher();
        Response article = Lines.kept(publisher, "Ana Ruiz", 1);
        open("reviewer", article);
        String page = Cast.browser("second")
                .queryParam("publisher", publisher)
                .get("/queue")
                .asString();
        assertThat(Jsoup.parse(page).select(".held").eachText())
                .isNotEmpty()
                .allMatch(words -> words.matches("reviewer is at it until \\d\\d:\\d\\d UTC"));
        page = Cast.browser("second").get("/articles/" + article.path("id")).asString();
        assertThat(Jsoup.parse(page).select(".leases").text()).startsWith("reviewer is at it until");
        assertThat(holders("reader", article)).containsExactlyInAnyOrder("reviewer", "second");
        Bench.decide("second", Lines.quotation(article), "verified").then().statusCode(201);
    }

    @Test
    void readers_and_those_for_whom_nothing_waits_hold_nothing() {
        Response article = Bench.kept(1);
        open("reader", article);
        assertThat(holders("second", article)).isEmpty();
        open("reviewer", article);
        for (String question :
                List.of(Lines.quotation(article), "claims/" + article.path("quotations[0].claims[0].id"))) {
            Bench.decide("reviewer", question, "verified");
        }
        open("reviewer", article);
        assertThat(holders("second", article)).isEmpty();
    }

    @Test
    void a_lease_does_not_tell_that_its_holder_gave_the_first_of_two_opinions() {
        Response article = Bench.kept(2);
        for (String question :
                List.of(Lines.quotation(article), "claims/" + article.path("quotations[0].claims[0].id"))) {
            Bench.decide("reviewer", question, "verified");
        }
        open("reviewer", article);
        assertThat(holders("second", article)).containsExactly("reviewer");
    }

    @Test
    void signing_out_lets_go() {
        Response article = Bench.kept(1);
        RequestSpecification form = Cast.form("reviewer");
        open("reviewer", article);
        form.post("/logout").then().statusCode(303);
        assertThat(holders("second", article)).isEmpty();
    }

    @Test
    void a_program_takes_and_ends_one() {
        Response article = Bench.kept(1);
        String lease = "/api/articles/" + article.path("id") + "/lease";
        Cast.as("reviewer").put(lease).then().statusCode(204);
        Cast.as("reviewer").put(lease).then().statusCode(204);
        Cast.as("second").get(lease + "s").then().body("$", hasSize(1)).body("[0].holder", equalTo("reviewer"));
        Cast.as("reviewer").delete(lease).then().statusCode(204);
        Cast.as("second").get(lease + "s").then().body("$", empty());
    }

    @Test
    void next_goes_to_the_first_article_that_nobody_else_has_open() {
        String publisher = Lines.publisher();
        Response first = Lines.kept(publisher, "Ana Ruiz", 1);
        Response second = Lines.kept(publisher, "Ana Ruiz", 1);
        assertThat(next("second", publisher)).startsWith("/articles/" + first.path("id") + "#card-");
        open("reviewer", first);
        assertThat(next("second", publisher)).startsWith("/articles/" + second.path("id") + "#card-");
        assertThat(next("reviewer", publisher)).startsWith("/articles/" + first.path("id") + "#card-");
        open("editor", second);
        assertThat(next("second", publisher))
                .as("where others have all of them open, the first")
                .startsWith("/articles/" + first.path("id") + "#card-");
        clock.forward(Duration.ofMinutes(10));
        assertThat(next("second", publisher)).startsWith("/articles/" + first.path("id") + "#card-");
        assertThat(next("second", Lines.publisher())).startsWith("/queue?tab=unreviewed&publisher=Courier");
    }

    private static String next(String name, String publisher) {
        return Cast.browser(name)
                .queryParam("publisher", publisher)
                .get("/queue/next")
                .header("Location")
                .replaceFirst("^https?://[^/]*", "");
    }

    @Test
    void next_goes_on_with_the_filter_that_the_browser_worked_with_last() {
        String publisher = Lines.publisher();
        Response article = Lines.kept(publisher, "Ana Ruiz", 1);
        Response page = Cast.browser("second")
                .queryParam("publisher", publisher)
                .queryParam("tab", "verified")
                .get("/queue");
        String location = Cast.browser("second")
                .cookie("queue", page.getCookie("queue"))
                .get("/queue/next")
                .header("Location");
        assertThat(location).contains("/articles/" + article.path("id") + "#card-");
        for (String hostile : List.of("%", "?tab=none", "%25zz", "a=%zz", "?q=" + "a".repeat(400))) {
            Cast.browser("second")
                    .cookie("queue", hostile)
                    .get("/queue/next")
                    .then()
                    .statusCode(303);
        }
    }
}
