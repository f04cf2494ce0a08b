package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SplitPagesTest {
    private static final String HOSTILE = "</title><script>alert(1)</script>\"' onfocus=x <img src=x onerror=y> {name}";

    @Test
    void quotations_are_ticked_given_a_new_name_and_a_reason() {
        String name = Speech.somebody();
        Speech.kept(name);
        Response article = Speech.kept(name);
        long speaker = article.jsonPath().getLong("quotations[0].speakerId");
        int quotation = article.path("quotations[0].id");
        Document choice = page("/speakers/" + speaker + "/split");
        assertThat(choice.select("[type=checkbox]").eachAttr("value"))
                .hasSize(2)
                .contains(String.valueOf(quotation));
        Document plan = page("/speakers/" + speaker + "/split?quotation=" + quotation);
        assertThat(plan.select("#outlook").text()).contains("This one quotation", name + " has 2 now");
        assertThat(plan.select("[name=name]").val()).startsWith(name + " (");
        Response refused = send(plan, speaker, quotation, name, "They only share a name.");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document kept = Jsoup.parse(refused.asString());
        assertThat(kept.select("[name=reason]").text()).isEqualTo("They only share a name.");
        assertThat(kept.select("[name=quotation]").eachAttr("value")).contains(String.valueOf(quotation));
        Response done = send(kept, speaker, quotation, name + " (coach)", "They only share a name.");
        assertThat(done.statusCode()).isEqualTo(303);
        Document page = page(done.header("Location").replaceAll("^https?://[^/]+", ""));
        assertThat(page.select("h1").text()).isEqualTo(name + " (coach)");
        assertThat(page.select("#history + ol").text()).contains("1 quotation: " + name, "They only share a name.");
    }

    @Test
    void a_known_speaker_is_looked_for_without_losing_what_was_ticked() {
        long speaker = Speech.speaker(Speech.somebody());
        int quotation = Speech.quotations("reader", speaker).path("quotations[0].quotation");
        String known = Speech.somebody();
        long to = Speech.speaker(known);
        Document plan = page("/speakers/" + speaker + "/split?quotation=" + quotation + "&q=" + known.split(" ")[1]);
        assertThat(plan.select("form[method=get] [name=quotation]").val()).isEqualTo(String.valueOf(quotation));
        assertThat(plan.select("[name=to]").eachAttr("value")).containsExactly(String.valueOf(to), "");
    }

    private static Response send(Document plan, long speaker, int quotation, String name, String reason) {
        return Cast.form("reviewer")
                .formParam("seen", plan.select("[name=seen]").val())
                .formParam("quotation", quotation)
                .formParam("to", "")
                .formParam("name", name)
                .formParam("reason", reason)
                .post("/speakers/" + speaker + "/split");
    }

    @Test
    void a_hostile_name_stays_text_on_every_page() {
        String name = HOSTILE + Speech.somebody();
        long speaker = Speech.speaker(Speech.somebody());
        int quotation = Speech.quotations("reader", speaker).path("quotations[0].quotation");
        int article = Speech.quotations("reader", speaker).path("quotations[0].article");
        Speech.post("reviewer", speaker, "merge", Map.of("name", name, "reason", HOSTILE))
                .then()
                .statusCode(201)
                .body("name", equalTo(name));
        long hostile = Speech.id(name);
        for (String address : List.of(
                "/speakers",
                "/speakers/" + hostile,
                "/speakers/" + hostile + "/merge",
                "/speakers/" + hostile + "/split",
                "/speakers/" + hostile + "/split?q=a&quotation=" + quotation,
                "/articles/" + article,
                "/articles/" + article + "/report",
                "/articles")) {
            Document page = Jsoup.parse(Cast.browser("reviewer")
                    .queryParam("q", address.equals("/speakers") ? name : "")
                    .get(address)
                    .asString());
            assertThat(page.select("script, img[onerror], [onfocus]"))
                    .as(address)
                    .allMatch(element -> element.hasAttr("src") && !element.hasAttr("onerror"));
            assertThat(page.select("link[rel=stylesheet]")).as(address).isNotEmpty();
        }
        assertThat(page("/speakers/" + hostile).select("h1").text()).isEqualTo(name);
    }

    private static Document page(String address) {
        Response page = Cast.browser("reviewer").get(address);
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(page.asString());
    }
}
