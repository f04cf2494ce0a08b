package org.ascribe.house;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.ascribe.access.Newcomer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What the packaged jar does, on whichever database it runs. */
abstract class WorkbenchChecks extends ReviewChecks {
    @Test
    void an_admin_signs_in_on_the_login_page() {
        Response page = given().get("/login");
        Response in = given().redirects()
                .follow(false)
                .cookies(page.getCookies())
                .formParam(
                        "csrf-token",
                        Jsoup.parse(page.asString()).select("[name=csrf-token]").val())
                .formParam("name", "admin")
                .formParam("password", PackagedJar.PASSWORD)
                .post("/login");
        in.then().statusCode(303);
        given().cookie("ascribe", in.getCookie("ascribe"))
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("Sign out"));
    }

    @Test
    void an_article_goes_in_and_its_quotation_is_found_judged_and_listed() {
        Response article = Harbour.post(admin());
        article.then().statusCode(201).body("quotations[0].speaker", equalTo("Ana Ruiz"));
        int quotation = article.path("quotations[0].id");
        Harbour.verify(admin(), quotation).then().statusCode(201);
        admin().get("/api/quotations/" + quotation + "/verdicts")
                .then()
                .statusCode(200)
                .body("state", equalTo("verified"));
        admin().queryParam("q", "harbour")
                .get("/api/articles")
                .then()
                .statusCode(200)
                .body("articles.id", hasItem(article.<Integer>path("id")));
    }

    @Test
    void a_question_is_found_in_the_queue_by_its_words_and_moves_with_its_verdict() {
        Response article = Harbour.post(admin());
        int quotation = article.path("quotations[0].id");
        String unreviewed = "/api/queue?question=attribution&sort=newest&speaker=ana+ruiz&q=harbours+opening";
        String ours = "questions.findAll { it.quotation == " + quotation + " }.state";
        for (String sort : new String[] {"newest", "published-newest"}) {
            admin().urlEncodingEnabled(false)
                    .get(unreviewed.replace("newest", sort))
                    .then()
                    .statusCode(200)
                    .body(ours, contains("unreviewed"));
        }
        Harbour.verify(admin(), quotation);
        admin().urlEncodingEnabled(false).get(unreviewed).then().body(ours, empty());
        for (String tab : new String[] {"verified", "mine"}) {
            admin().get("/api/queue?sort=newest&tab=" + tab).then().body(ours, contains("verified"));
        }
        for (String tab : new String[] {"second-opinion", "in-disagreement", "stale"}) {
            admin().get("/api/queue?tab=" + tab).then().statusCode(200).body(ours, empty());
        }
        String path = "/api/articles/" + article.path("id");
        admin().put(path + "/lease").then().statusCode(204);
        admin().get(path + "/leases").then().statusCode(200).body("holder", empty());
        admin().get("/api/queue/next").then().statusCode(200);
        admin().post("/api/queue/repair").then().statusCode(200).body("lines", equalTo(0));
    }

    @Test
    void text_that_is_refused_leaves_nothing_behind() {
        String address = "https://example.org/" + UUID.randomUUID();
        admin().contentType(ContentType.JSON)
                .body(Map.of("title", "Nothing", "address", address, "text", " "))
                .post("/api/articles")
                .then()
                .statusCode(422)
                .body("field", equalTo("text"));
        admin().get("/api/articles").then().body("articles.address", not(hasItem(address)));
    }

    @Test
    void an_account_is_added_and_disabled_and_the_journal_stays_whole() {
        Newcomer ana = Newcomer.of("reviewer", () -> given(), admin());
        ana.asks().get("/api/tokens").then().statusCode(200);
        admin().post("/api/accounts/" + ana.name() + "/disable").then().statusCode(200);
        ana.asks().get("/api/tokens").then().statusCode(401);
        admin().get("/api/journal/verification").then().statusCode(200).body("whole", equalTo(true));
    }

    @Test
    void five_wrong_passwords_make_a_name_wait() {
        String name = "u" + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            given().auth()
                    .preemptive()
                    .basic(name, "guess")
                    .get("/api/articles")
                    .then()
                    .statusCode(401);
        }
        given().auth()
                .preemptive()
                .basic(name, "guess")
                .get("/api/articles")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("\\d+"));
    }
}
