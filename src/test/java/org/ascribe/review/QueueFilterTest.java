package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueueFilterTest {
    private static final String ATTRIBUTION = "attribution";

    @Test
    void each_filter_narrows_it_and_all_of_them_stand_in_the_address() {
        String publisher = Lines.publisher();
        Map<String, Object> form = Samples.form(Samples.text("Ingrid Solvang"));
        form.put("publisher", publisher);
        form.put("publishedOn", "2026-02-03");
        String dated = Lines.quotation(Samples.post(form));
        String undated = Lines.quotation(Lines.kept(publisher, "Ana Ruiz", 1));
        String[] asked = {"question", ATTRIBUTION};
        assertThat(Lines.paths("reader", publisher, "unreviewed", asked)).containsExactly(dated, undated);
        assertThat(Lines.paths("reader", publisher, "unreviewed", "question", ATTRIBUTION, "sort", "newest"))
                .containsExactly(undated, dated);
        assertThat(Lines.paths("reader", publisher, "unreviewed", "question", ATTRIBUTION, "sort", "published-newest"))
                .containsExactly(dated, undated);
        for (String[] fits : List.of(
                new String[] {"speaker", "ingrid solvang"},
                new String[] {"from", "2026-02-03"},
                new String[] {"to", "2026-02-03"},
                new String[] {"q", "solvang"})) {
            assertThat(Lines.paths("reader", publisher, "unreviewed", "question", ATTRIBUTION, fits[0], fits[1]))
                    .as(fits[0])
                    .containsExactly(dated);
        }
        assertThat(Lines.paths("reader", publisher, "unreviewed", "from", "2026-02-04"))
                .isEmpty();
        assertThat(Lines.paths("reader", publisher, "unreviewed", "kind", "indirect"))
                .isEmpty();
        assertThat(Lines.paths("reader", publisher, "unreviewed", "question", "accuracy"))
                .allMatch(path -> path.startsWith("claims/"))
                .hasSizeGreaterThanOrEqualTo(2);
        Document page = Jsoup.parse(Cast.browser("reader")
                .urlEncodingEnabled(false)
                .get("/queue?kind=direct&sort=newest&q=%3Cb%3Esolvang&publisher=" + publisher.replace(" ", "+"))
                .asString());
        assertThat(page.select("main [name=q]").val()).isEqualTo("<b>solvang");
        assertThat(page.select("[name=kind] [selected]").val()).isEqualTo("direct");
        assertThat(page.select("[name=sort] [selected]").val()).isEqualTo("newest");
        assertThat(page.select(".tabs a")).hasSize(8).allMatch(tab -> tab.attr("href")
                .contains("kind=direct"));
    }

    @Test
    void an_unknown_field_or_value_is_refused_by_its_name() {
        for (String[] wrong : List.of(
                new String[] {"colour", "red", "400"},
                new String[] {"limit", "5000", "400"},
                new String[] {"tab", "everything", "422"},
                new String[] {"sort", "speaker", "422"},
                new String[] {"kind", "shouted", "422"},
                new String[] {"question", "why", "422"},
                new String[] {"from", "yesterday", "422"},
                new String[] {"to", "-0044-03-15", "422"},
                new String[] {"after", "1e9", "422"},
                new String[] {"q", "a".repeat(301), "422"},
                new String[] {"speaker", "a".repeat(201), "422"})) {
            Cast.as("reader")
                    .queryParam(wrong[0], wrong[1])
                    .get("/api/queue")
                    .then()
                    .statusCode(Integer.parseInt(wrong[2]))
                    .contentType("application/problem+json")
                    .body("field", equalTo(wrong[0]));
        }
        Cast.as("reader")
                .get("/api/queue?tab=open&tab=mine")
                .then()
                .statusCode(400)
                .body("field", equalTo("tab"));
        Cast.as("reader")
                .get("/api/queue?after=1&before=2")
                .then()
                .statusCode(400)
                .body("field", equalTo("before"));
        Cast.as("reader").get("/api/queue?from=2026-02-02&to=2026-02-01").then().body("field", equalTo("to"));
        Cast.browser("reader")
                .get("/queue?from=yesterday")
                .then()
                .statusCode(422)
                .body(containsString("write it as 2026-03-31"))
                .body(containsString("yesterday"));
    }

    @Test
    void an_empty_tab_says_what_to_do() {
        Document page = Jsoup.parse(Cast.browser("reviewer")
                .queryParam("publisher", Lines.publisher())
                .get("/queue")
                .asString());
        assertThat(page.select(".empty").text()).contains("show all");
        Cast.as("reader")
                .queryParam("publisher", Lines.publisher())
                .get("/api/queue/next")
                .then()
                .statusCode(200)
                .body("question", nullValue());
    }
}
