package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.junit.jupiter.api.Test;

/** Every page for everybody: WCAG 2.2 A and AA as far as axe-core sees it, and no page wider than the screen. */
@QuarkusTest
class PagesTest extends BrowserTest {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** One address for each kind of page. */
    private static List<String> pages() {
        int article = Samples.post(Samples.form(Samples.text("Ana Ruiz-Featherstonehaugh")))
                .path("id");
        int quotation = Cast.as("reader").get("/api/articles/" + article).path("quotations[0].id");
        int speaker = Cast.as("reader").get("/api/articles/" + article).path("quotations[0].speakerId");
        // Done before, it is refused: the page shows the same history then.
        Cast.as("reviewer")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("name", "Anna Ruiz-Featherstonehaugh", "reason", "Her name in full."))
                .post("/api/speakers/" + speaker + "/merge");
        speaker = Cast.as("reader").get("/api/articles/" + article).path("quotations[0].speakerId");
        return List.of(
                "/",
                "/queue",
                "/queue?q=nothing-has-these-words",
                "/queue?from=yesterday",
                "/articles",
                "/articles?q=nothing-has-these-words",
                "/articles/new",
                "/articles/" + article,
                "/articles/" + article + "/report",
                "/articles/" + article + "/quotations/new",
                "/quotations/" + quotation + "/verdicts",
                "/quotations/" + quotation + "/corrections",
                "/quotations/" + quotation + "/history",
                "/quotations/" + quotation + "/notes",
                "/rules",
                "/keys",
                "/speakers",
                "/speakers?q=nobody-has-this-name",
                "/speakers/" + speaker,
                "/speakers/" + speaker + "/merge",
                "/speakers/" + speaker + "/merge?name=Anna+Ruiz",
                "/speakers/" + speaker + "/split",
                "/speakers/" + speaker + "/split?q=a&quotation=" + quotation,
                "/reextractions",
                "/dashboard",
                "/dashboard?by=day",
                "/agreement",
                "/agreement?from=never",
                "/overruled",
                "/journal",
                "/journal?head=never",
                "/journal/1",
                "/accounts",
                "/tokens",
                "/password",
                "/articles/999999999");
    }

    @Test
    void no_page_violates_wcag_in_light_or_dark() {
        List<String> violations = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page tab = signedIn("admin", wide().setColorScheme(scheme));
            for (String page : pages()) {
                tab.navigate(page);
                AxeBuilder axe = new AxeBuilder(tab).withTags(WCAG);
                // Only the colours differ in the dark.
                (scheme == ColorScheme.LIGHT ? axe : axe.withRules(List.of("color-contrast")))
                        .analyze()
                        .getViolations()
                        .forEach(violation -> violations.add(page + " " + scheme + " " + violation.getId() + ": "
                                + violation.getNodes().get(0).getHtml()));
            }
        }
        Page login = tab(wide());
        login.navigate("/login");
        assertThat(new AxeBuilder(login).withTags(WCAG).analyze().getViolations())
                .isEmpty();
        assertThat(violations).isEmpty();
    }

    @Test
    void no_page_is_wider_than_a_screen_of_360_pixels() {
        Page tab = signedIn("admin", narrow());
        List<String> wider = new ArrayList<>();
        for (String page : pages()) {
            tab.navigate(page);
            int over = (int) tab.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            if (over > 0) {
                wider.add(page + " by " + over);
            }
        }
        assertThat(wider).isEmpty();
    }

    @Test
    void on_paper_an_article_is_its_text_and_its_cards_and_nothing_to_press() {
        Page tab = signedIn("admin", wide());
        int article = Samples.post(Samples.form(Samples.text("Ana Ruiz"))).path("id");
        tab.navigate("/articles/" + article);
        tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String gone :
                List.of(".top", ".ways", ".leases", ".card footer", "main form", "main button", "footer a")) {
            assertThat(tab.locator(gone + ":visible").count()).as(gone).isZero();
        }
        assertThat(tab.locator("mark").first().isVisible()).isTrue();
        assertThat(tab.locator(".card blockquote").first().isVisible()).isTrue();
        assertThat(tab.evaluate("getComputedStyle(document.querySelector('.sheet > section')).maxHeight"))
                .as("a text that is not cut off at the end of the first page")
                .isEqualTo("none");
    }

    @Test
    void a_name_written_from_right_to_left_turns_nothing_around_it() {
        Page tab = signedIn("admin", wide());
        int article = Samples.post(Samples.form(Samples.text("Ana Ruiz"))).path("id");
        tab.navigate("/articles/" + article);
        for (String inline : List.of(".card header strong", ".card header strong a", ".card .about > span")) {
            assertThat(tab.locator(inline).first().evaluate("each => getComputedStyle(each).unicodeBidi"))
                    .as(inline)
                    .isEqualTo("isolate");
        }
    }

    @Test
    void without_scripts_an_article_is_judged_all_the_same() {
        Browser.NewContextOptions bare = wide().setJavaScriptEnabled(false);
        int article = Samples.post(Samples.form(Samples.text("Ana Ruiz"))).path("id");
        Page tab = signedIn("reviewer", bare);
        tab.navigate("/articles/" + article);
        tab.locator(".card a.judge").first().click();
        tab.locator("[name=article]").check();
        tab.locator("button.verified").click();
        assertThat(tab.locator(".card p.state").first().textContent()).contains("verified");
    }
}
