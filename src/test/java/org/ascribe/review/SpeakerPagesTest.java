package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SpeakerPagesTest {
    @Test
    void a_speaker_is_found_in_the_list_by_any_of_its_names_with_all_denominators() {
        String old = Speech.somebody();
        String main = Speech.somebody();
        long speaker = Speech.speaker(old);
        long into = Speech.speaker(main);
        Speech.merge("reviewer", speaker, into);
        Document page = page("reader", "/speakers?q=" + old);
        assertThat(page.select(".counts th[scope=col]").eachText())
                .containsExactly("found", "reviewed", "verified", "disputed");
        assertThat(page.select(".counts a").eachText()).containsExactly(main);
        assertThat(page.select(".counts a").attr("href")).isEqualTo("/speakers/" + into);
        assertThat(page.select(".counts tbody").text()).contains("also " + old);
        assertThat(page.select(".counts td").eachText()).endsWith("2", "0", "0", "0", "2", "0", "0", "0");
    }

    @Test
    void the_list_goes_on_without_gap_or_double() {
        String mark = Speech.somebody().split(" ")[1];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            names.add("Ada " + (char) ('A' + i) + mark.toLowerCase());
            Speech.kept(names.get(i));
        }
        Document first = page("reader", "/speakers?q=" + mark);
        Document second = page("reader", first.select("a[rel=next]").attr("href"));
        List<String> read = new ArrayList<>(first.select(".counts a").eachText());
        assertThat(read).hasSize(20);
        read.addAll(second.select(".counts a").eachText());
        assertThat(read).isEqualTo(names);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void the_page_of_a_speaker_shows_what_it_said_the_newest_first_and_in_which_roles() {
        String name = Speech.somebody();
        said("2024-03-01", "said Mayor " + name + ".");
        said("2023-01-15", "said Mayor " + name + ".");
        Response last = said("2024-06-30", "said Governor " + name + ".");
        said(null, "said " + name + ".");
        long speaker = last.jsonPath().getLong("quotations[0].speakerId");
        Document page = page("reader", "/speakers/" + speaker);
        assertThat(page.select("h1").text()).isEqualTo(name);
        assertThat(page.select(".said time").eachText()).containsExactly("2024-06-30", "2024-03-01", "2023-01-15");
        assertThat(page.select("#said + ol > li").last().text()).contains("no date", "The harbour will open");
        assertThat(page.select(".said .state-unreviewed").text()).contains("Did they say it?", "Is it true?");
        assertThat(page.select(".roles tbody tr").eachText()).contains("Mayor 2023-01-15 2024-03-01 2");
        assertThat(page.text()).contains("Governor " + name);
        Document mayor = page("reader", page.select(".roles a").first().attr("href"));
        assertThat(mayor.select(".said time").eachText()).containsExactly("2024-03-01", "2023-01-15");

        List<Integer> read = new ArrayList<>();
        String next = "/api/speakers/" + speaker + "/quotations?limit=1";
        while (next != null) {
            Response one = Cast.as("reader").get(next);
            read.addAll(one.path("quotations.quotation"));
            next = one.path("next");
        }
        assertThat(read).hasSize(4).doesNotHaveDuplicates().first().isEqualTo(last.path("quotations[0].id"));
    }

    private static Response said(String day, String attribution) {
        Map<String, Object> form = Samples.form("The council met on Monday in the town hall, number "
                + Samples.address().substring(20)
                + ".\n\n“The harbour will open again in the spring,” " + attribution
                + "\n\nThe people of the town had waited for this for a long time.\n");
        form.put("publishedOn", day);
        return Samples.post(form);
    }

    @Test
    void the_card_of_a_quotation_and_its_report_name_the_main_speaker_and_lead_to_it() {
        String old = Speech.somebody();
        Response article = Speech.kept(old);
        String main = Speech.somebody();
        long into = Speech.speaker(main);
        Speech.merge("reviewer", article.jsonPath().getLong("quotations[0].speakerId"), into);
        Document page = page("reader", "/articles/" + article.path("id"));
        assertThat(page.select(".card > header strong").text()).isEqualTo(main + " (" + old + ")");
        assertThat(page.select(".card > header strong a").attr("href")).isEqualTo("/speakers/" + into);
        assertThat(page("reader", "/articles/" + article.path("id") + "/report")
                        .select(".card header")
                        .text())
                .contains(main, "here " + old);
    }

    @Test
    void one_is_merged_by_a_search_a_look_at_what_will_happen_and_a_reason() {
        String name = Speech.somebody();
        long speaker = Speech.speaker(name);
        String other = "Carla " + name.split(" ")[1];
        long into = Speech.speaker(other);
        Document candidates = page("reviewer", "/speakers/" + speaker + "/merge");
        assertThat(candidates.select("main ul a").eachText()).containsExactly(other);
        Document outlook = page("reviewer", candidates.select("main ul a").attr("href"));
        assertThat(outlook.select("#outlook").text())
                .contains("The one quotation of " + name, other + ", which has 1: 2 together");
        Cast.form("reviewer")
                .formParam("seen", outlook.select("[name=seen]").val())
                .formParam("into", outlook.select("[name=into]").val())
                .formParam("reason", "One woman.")
                .post("/speakers/" + speaker + "/merge")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/speakers/" + into));
        Document page = page("reviewer", "/speakers/" + into);
        assertThat(page.select("#history + ol").text()).contains("reviewer", name, other, "One woman.");
        assertThat(page("reader", "/speakers/" + into).select("main form, .ways a"))
                .isEmpty();
        Cast.form("second")
                .formParam("seen", page.select("form[action$=undo] [name=seen]").val())
                .formParam(
                        "change",
                        page.select("form[action$=undo] [name=change]").val())
                .formParam("reason", "They are sisters.")
                .post("/speakers/" + into + "/undo")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/speakers/" + speaker));
    }

    @Test
    void a_conflict_shows_both_values_and_loses_neither() {
        String name = Speech.somebody();
        long speaker = Speech.speaker(name);
        String seen = Speech.see(speaker).header("ETag").replace("\"", "");
        Speech.post("reviewer", speaker, "wikidata", Map.of("wikidata", "Q11", "reason", "Her page there."));
        Response conflict = Cast.form("second")
                .formParam("seen", seen)
                .formParam("wikidata", "Q22")
                .formParam("reason", "Another page.")
                .post("/speakers/" + speaker + "/wikidata");
        assertThat(conflict.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(conflict.asString());
        assertThat(page.select("#conflict").text()).contains("reviewer", "none → Q11", "Her page there.");
        assertThat(page.select("[name=wikidata]").val()).isEqualTo("Q22");
        assertThat(page.select("form[action$=wikidata] [name=reason]").text()).isEqualTo("Another page.");
        Cast.form("second")
                .formParam(
                        "seen",
                        page.select("form[action$=wikidata] [name=seen]").val())
                .formParam("wikidata", "Q22")
                .formParam("reason", "Another page.")
                .post("/speakers/" + speaker + "/wikidata")
                .then()
                .statusCode(303);
        assertThat(page("reader", "/speakers/" + speaker)
                        .select("#history + ol li")
                        .eachText())
                .hasSize(2);

        long into = Speech.speaker(Speech.somebody());
        long elsewhere = Speech.speaker(Speech.somebody());
        String before = Speech.see(speaker).header("ETag").replace("\"", "");
        Speech.merge("reviewer", speaker, elsewhere);
        Response late = Cast.form("second")
                .formParam("seen", before)
                .formParam("into", into)
                .formParam("reason", "The very same.")
                .post("/speakers/" + speaker + "/merge");
        assertThat(late.statusCode()).isEqualTo(409);
        Document both = Jsoup.parse(late.asString());
        assertThat(both.select("#conflict").text()).contains("merged into", "One woman, two spellings.");
        assertThat(both.select("[name=into]").val()).isEqualTo(String.valueOf(into));
        assertThat(both.select("[name=reason]").text()).isEqualTo("The very same.");
        assertThat(both.select("form[method=post][action$=merge]").attr("action"))
                .isEqualTo("/speakers/" + elsewhere + "/merge");
    }

    private static Document page(String viewer, String address) {
        Response page = Cast.browser(viewer).urlEncodingEnabled(false).get(address.replace(" ", "+"));
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(page.asString());
    }
}
