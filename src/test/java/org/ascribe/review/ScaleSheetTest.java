package org.ascribe.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The colours of the scales, which no page may write into itself. */
@QuarkusTest
class ScaleSheetTest {
    @Test
    void each_value_that_a_page_shows_has_the_colour_of_its_scale() {
        Response sheet = given().get("/scales.css");
        sheet.then().statusCode(200).contentType("text/css");
        assertThat(sheet.asString())
                .contains(".scale-accuracy-mixture { color: var(--open); }")
                .contains(".scale-attribution-fabricated { color: var(--disputed); }");
        int article = Samples.post(Samples.form(Samples.text("Ana Ruiz"))).path("id");
        var shown = Jsoup.parse(Cast.browser("reader")
                        .get("/articles/" + article + "/report")
                        .asString())
                .select("[class^=scale-]");
        assertThat(shown).hasSize(16);
        for (Element each : shown) {
            assertThat(sheet.asString()).contains("." + each.className() + " { color: var(--");
        }
    }
}
