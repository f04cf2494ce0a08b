package org.ascribe.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.ascribe.journal.Journal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** No other site makes a browser send a form: each route of a page that changes something is tried. */
@QuarkusTest
class ForgedFormsTest {
    private static final Pattern FORM = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);

    private final Journal journal;

    @Inject
    ForgedFormsTest(Journal journal) {
        this.journal = journal;
    }

    private static List<String> forms() {
        return Routes.all().stream()
                .filter(route -> !route.startsWith("GET ") && !route.contains(" /api/"))
                .map(route -> route.substring(route.indexOf(' ') + 1))
                .toList();
    }

    @Test
    void a_page_is_changed_by_posts_alone() {
        assertThat(Routes.all())
                .filteredOn(route -> !route.contains(" /api/"))
                .allMatch(route -> route.startsWith("GET ") || route.startsWith("POST "));
    }

    @Test
    void a_form_without_token_with_a_wrong_one_or_from_another_site_changes_nothing() {
        Response article = Samples.post(Samples.form(Samples.text("Ana Ruiz")));
        String session = Cast.signIn("admin", "admin").getCookie("ascribe");
        Response page = given().cookie("ascribe", session).get("/tokens");
        String cookie = page.getCookie("csrf-token");
        String token = Jsoup.parse(page.asString()).select("[name=csrf-token]").val();
        RequestSpecification browser = given().cookie("ascribe", session).cookie("csrf-token", cookie);
        RequestSpecification cookieless = given().cookie("ascribe", session);

        Journal.Head before = journal.head();
        List<String> wrong = new ArrayList<>();
        for (String route : forms()) {
            String path = filled(route, article);
            Map<String, Response> answers = Map.of(
                    "without a token", post(browser, path, null),
                    "with a wrong token", post(browser, path, "x".repeat(token.length())),
                    "with a token of its own making", post(cookieless, path, token),
                    "from another site",
                            post(given().spec(browser).header("Sec-Fetch-Site", "cross-site"), path, token),
                    "from a neighbour", post(given().spec(browser).header("Sec-Fetch-Site", "same-site"), path, token));
            answers.forEach((how, answer) -> {
                if (answer.statusCode() != 400 && answer.statusCode() != 403) {
                    wrong.add(path + " " + how + ": " + answer.statusCode());
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(journal.head()).isEqualTo(before);
        assertThat(given().cookie("ascribe", session).get("/tokens").statusCode())
                .as("still signed in")
                .isEqualTo(200);
        assertThat(post(browser, "/logout", token).statusCode())
                .as("the true form goes through")
                .isEqualTo(303);
    }

    @Test
    void a_type_that_is_spelt_in_another_way_leads_around_no_token() throws Exception {
        String session = Cast.signIn("admin", "admin").getCookie("ascribe");
        Journal.Head before = journal.head();
        Map<String, String> forged = Map.of(
                "Application/X-WWW-Form-Urlencoded",
                "label=forged&days=1",
                "Multipart/Form-Data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"label\"\r\n\r\nforged\r\n--x--\r\n");
        for (String type : forged.keySet()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/tokens"))
                    .header("Cookie", "ascribe=" + session)
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString(forged.get(type)))
                    .build();
            int status = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            assertThat(status).as(type).isEqualTo(415);
        }
        assertThat(journal.head()).isEqualTo(before);
    }

    private static Response post(RequestSpecification browser, String path, String token) {
        RequestSpecification request = given().spec(browser).redirects().follow(false);
        if (path.equals("/articles/new")) {
            request.multiPart("title", "Forged").multiPart("text", "“Forged,” said Ana Ruiz.");
            return token == null
                    ? request.post(path)
                    : request.multiPart("csrf-token", token).post(path);
        }
        request.formParam("name", "forged")
                .formParam("role", "admin")
                .formParam("label", "forged")
                .formParam("days", 1)
                .formParam("outcome", "open")
                .formParam("note", "forged")
                .formParam("reason", "forged");
        return token == null
                ? request.post(path)
                : request.formParam("csrf-token", token).post(path);
    }

    private static String filled(String route, Response article) {
        return route.replaceAll("\\{subjects:[^}]*}", "quotations")
                .replaceAll("(?<=articles/)\\{id[^}]*}", article.path("id").toString())
                .replaceAll(
                        "(?<=quotations/)\\{id[^}]*}",
                        article.path("quotations[0].id").toString())
                .replaceAll(
                        "(?<=speakers/)\\{id[^}]*}",
                        article.path("quotations[0].speakerId").toString())
                .replaceAll("\\{id[^}]*}", "1")
                .replaceAll("\\{name}", "reader");
    }

    @Test
    void every_form_in_a_template_carries_the_token() throws IOException {
        int forms = 0;
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path template :
                    templates.filter(file -> file.toString().endsWith(".html")).toList()) {
                Matcher form = FORM.matcher(Files.readString(template));
                while (form.find()) {
                    forms++;
                    assertThat(form.group()).as(template.toString()).contains("{#include csrf /}");
                }
            }
        }
        assertThat(forms).isGreaterThan(20);
    }
}
