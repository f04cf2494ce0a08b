package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import com.microsoft.playwright.Page;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A hundred thousand characters with five hundred quotations: how long a reviewer waits for them. */
class LongArticleIT extends PackagedBrowserTest {
    private static final List<String> NAMES =
            List.of("Mara Ilves", "Tomas Brandt", "Ruth Adeyemi", "Piotr Sowa", "Lena Voss");

    @Test
    void it_opens_in_under_a_second_and_a_decision_in_it_takes_half_of_one() {
        String text = IntStream.range(0, 500).mapToObj(LongArticleIT::paragraph).collect(Collectors.joining("\n\n"));
        assertThat(text).hasSizeGreaterThan(100_000);
        int article = jar().admin()
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Five hundred pumps", "text", text))
                .post("/api/articles")
                .then()
                .statusCode(201)
                .body("quotations", hasSize(500))
                .extract()
                .path("id");
        Page tab = admin(wide());
        double opened = IntStream.range(0, 8)
                .mapToDouble(turn -> {
                    tab.navigate("/articles/" + article);
                    return ((Number) tab.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd"))
                            .doubleValue();
                })
                .min()
                .orElseThrow();
        assertThat(tab.locator("mark").count()).isEqualTo(500);
        double decided = IntStream.range(0, 8)
                .mapToDouble(turn -> {
                    tab.keyboard().press("n");
                    long start = System.nanoTime();
                    tab.keyboard().press("o");
                    tab.waitForFunction("n => document.querySelectorAll('.card p.state-open').length > n", turn);
                    return (System.nanoTime() - start) / 1e6;
                })
                .min()
                .orElseThrow();
        System.out.printf(
                "article of %d characters with 500 quotations: opens in %.2f s, a decision takes %.2f s%n",
                text.length(), opened / 1000, decided / 1000);
        assertThat(opened).isLessThan(1000);
        assertThat(decided).isLessThan(500);
    }

    private static String paragraph(int number) {
        return "“The pump in building " + (number + 1)
                + " has stood still since the spring, and nobody has come to look"
                + " at it yet,” said " + NAMES.get(number % NAMES.size())
                + ", who keeps the books of the water board there. The meeting then turned to the matter number "
                + (number + 1) + ".";
    }
}
