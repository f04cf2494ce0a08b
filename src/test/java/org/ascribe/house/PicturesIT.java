package org.ascribe.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Newcomer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pictures of the main pages, with the seeds and a day's work in them: in {@code target/pictures}, and with
 * {@code -Dpictures.write} in {@code src/docs}, where the README shows them.
 */
@Tag("long")
class PicturesIT extends PackagedBrowserTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("pictures.write") == null ? "target/pictures" : "src/docs");

    @Test
    void the_main_pages_have_their_pictures() throws Exception {
        work();
        Page light = admin(wide());
        int quotation = jar().admin().get("/api/articles/1").path("quotations[2].id");
        int speaker = jar().admin().get("/api/articles/1").path("quotations[2].speakerId");
        Files.createDirectories(FOLDER);
        picture(light, "/", "home");
        picture(light, "/articles/1#card-" + quotation, "article");
        picture(light, "/queue?tab=disputed", "queue");
        picture(light, "/speakers/" + speaker, "speaker");
        picture(light, "/dashboard", "dashboard");
        picture(light, "/agreement", "agreement");
        picture(light, "/articles/1/report", "report");
        picture(light, "/quotations/" + quotation + "/corrections", "corrections");
        Page dark = admin(narrow().setColorScheme(ColorScheme.DARK));
        picture(dark, "/articles/1#card-" + quotation, "article-narrow");
    }

    private static void picture(Page tab, String address, String name) throws Exception {
        tab.navigate(address);
        Path file = FOLDER.resolve(name + ".png");
        tab.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).as(name).isGreaterThan(10_000);
    }

    /** Two people judge, agree on most and not on all. */
    private void work() {
        List<RequestSpecification> people = List.of(account("vera"), account("dirk"));
        String text = "The council met on Monday.\n\n“The harbour will open again in the spring,” said Ana Ruiz, the"
                + " mayor.\n\n“Nobody has asked the fishermen yet,” said Tom Birch, who owns two boats.\n";
        for (int article : List.of(1, 2, 3, two(text))) {
            List<Map<String, Object>> quotations =
                    jar().admin().get("/api/articles/" + article).path("quotations");
            for (int i = 0; i < Math.min(7, quotations.size()); i++) {
                String question = "quotations/" + quotations.get(i).get("id");
                decide(people.get(0), question, i % 4 == 3 ? "disputed" : "verified");
                if (article > 12) {
                    decide(people.get(1), question, i == 0 ? "verified" : "disputed");
                }
            }
        }
    }

    private int two(String text) {
        return jar().admin()
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Harbour to open", "text", text, "opinions", 2))
                .post("/api/articles")
                .path("id");
    }

    private RequestSpecification account(String name) {
        return Newcomer.named(name, "reviewer", () -> given().port(jar().port()), jar().admin())
                .asks();
    }

    private static void decide(RequestSpecification by, String question, String outcome) {
        given().spec(by)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("outcome", outcome, "evidence", List.of(Map.of("article", true, "stance", "supports"))))
                .post("/api/" + question + "/verdicts")
                .then()
                .statusCode(201);
    }
}
