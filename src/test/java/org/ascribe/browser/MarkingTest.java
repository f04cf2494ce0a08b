package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.junit.jupiter.api.Test;

/** Words of a text are marked by selecting them and by keyboard. */
@QuarkusTest
class MarkingTest extends BrowserTest {
    /** Where the words begin and end on the screen. */
    private static final String PLACE = """
            ([area, words]) => {
              const nodes = document.createTreeWalker(document.querySelector(area), NodeFilter.SHOW_TEXT);
              const all = [];
              while (nodes.nextNode()) { all.push(nodes.currentNode); }
              const text = all.map(node => node.data).join('');
              const range = document.createRange();
              const set = (at, edge) => {
                let rest = at;
                for (const node of all) {
                  if (rest < node.length || rest === node.length && edge === 'setEnd') { range[edge](node, rest); return; }
                  rest -= node.length;
                }
              };
              set(text.indexOf(words), 'setStart');
              set(text.indexOf(words) + words.length, 'setEnd');
              range.startContainer.parentElement.scrollIntoView({block: 'center'});
              const boxes = [...range.getClientRects()].filter(box => box.width > 0);
              const last = boxes[boxes.length - 1];
              return [boxes[0].left + 1, boxes[0].top + boxes[0].height / 2, last.right - 1, last.top + last.height / 2];
            }
            """;

    private static final String LIFTS = "The lifts are old: thus spoke the porter Berta Sand. They stop at noon.";

    @Test
    void words_that_are_selected_in_an_article_are_added_as_a_quotation() {
        Response article = Samples.post(Samples.form(Samples.text("Ana Ruiz") + LIFTS));
        int id = article.path("id");
        Page tab = signedIn("reviewer");
        tab.navigate("/articles/" + id);
        assertThat(tab.locator(".selection-bar").isVisible()).isFalse();
        select(tab, ".article-text", "lifts are old");
        tab.locator(".selection-bar a").click();
        assertThat(tab.locator(".step-content").allTextContents()).containsExactly("lifts", "are", "old");

        select(tab, "[data-steps]", "The lifts are old");
        button(tab, "These are the words").click();
        select(tab, "[data-steps]", "They stop at noon");
        button(tab, "One more part of them").click();
        select(tab, "[data-steps]", "hus spok");
        button(tab, "This is the cue").click();
        select(tab, "[data-steps]", "the porter Berta Sand");
        button(tab, "This is the speaker").click();
        tab.locator("[name=speaker]").fill("Berta Sand");
        button(tab, "Add the quotation").click();
        tab.waitForURL("**/articles/*#card-*");
        assertThat(tab.locator(".card:target blockquote").textContent())
                .isEqualTo("The lifts are old … They stop at noon");
        Cast.as("reader")
                .get("/api/articles/" + id)
                .then()
                .body("quotations[1].words", equalTo("The lifts are old … They stop at noon"))
                .body("quotations[1].cueWords", equalTo("thus spoke"))
                .body("quotations[1].mentionWords", equalTo("the porter Berta Sand"))
                .body("quotations.speaker", contains("Ana Ruiz", "Berta Sand"));
    }

    @Test
    void by_keyboard_the_arrows_move_where_the_words_begin_and_with_shift_where_they_end() {
        Response article = Samples.post(Samples.form(Samples.text("Ana Ruiz")));
        int quotation = article.path("quotations[0].id");
        Page tab = signedIn("reviewer");
        tab.navigate("/quotations/" + quotation + "/corrections");
        tab.locator("[data-steps]").focus();
        for (String key : List.of("ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft")) {
            tab.keyboard().press(key);
        }
        for (String key : List.of("Shift+ArrowLeft", "Shift+ArrowLeft", "Shift+ArrowLeft", "Shift+ArrowRight")) {
            tab.keyboard().press(key);
        }
        assertThat(String.join(" ", tab.locator(".step-content").allTextContents()))
                .isEqualTo("harbour will open again in the spring");
        assertThat(tab.locator("[data-told]").textContent()).contains("harbour … spring");
        button(tab, "Change the words").focus();
        tab.keyboard().press("Enter");
        tab.waitForURL("**/articles/**");
        Cast.as("reader")
                .get("/api/quotations/" + quotation)
                .then()
                .body("words", equalTo("harbour will open again in the spring"));
        tab.navigate("/quotations/" + quotation + "/corrections");
        tab.locator("[data-range=cue]").focus();
        tab.locator("[data-steps]").focus();
        tab.keyboard().press("Shift+ArrowRight");
        button(tab, "Change the cue").focus();
        tab.keyboard().press("Enter");
        tab.waitForURL("**/articles/**");
        Cast.as("reader").get("/api/quotations/" + quotation).then().body("cueWords", equalTo("said Ana"));
    }

    @Test
    void by_keyboard_a_second_part_of_the_words_begins_behind_the_first() {
        Response article = Samples.post(Samples.form(LIFTS));
        Page tab = signedIn("reviewer");
        tab.navigate("/articles/" + article.path("id") + "/quotations/new");
        tab.locator("[data-steps]").focus();
        for (int i = 0; i < 4; i++) {
            tab.keyboard().press("Shift+ArrowRight");
        }
        button(tab, "One more part of them").focus();
        tab.keyboard().press("Enter");
        tab.keyboard().press("ArrowRight");
        tab.keyboard().press("Shift+ArrowRight");
        assertThat(tab.locator("[data-range=content]").inputValue()).isEqualTo("1-5 7-8");
        assertThat(tab.locator(".step-content").allTextContents())
                .containsExactly("The", "lifts", "are", "old", ":", "spoke", "the");
    }

    @Test
    void a_claim_is_marked_and_a_reader_is_offered_nothing() {
        Response article = Samples.post(Samples.form(Samples.text("Ana Ruiz")));
        int quotation = article.path("quotations[0].id");
        Page tab = signedIn("reviewer");
        tab.navigate("/quotations/" + quotation + "/corrections");
        select(tab, "[data-steps]", "open again");
        button(tab, "This is a claim").click();
        button(tab, "Add a claim").click();
        tab.waitForURL("**/articles/**");
        Cast.as("reader")
                .get("/api/quotations/" + quotation)
                .then()
                .body("claims.words", contains("The harbour will open again in the spring", "open again"));
        Page reader = signedIn("reader");
        reader.navigate("/articles/" + article.path("id"));
        assertThat(reader.locator(".selection-bar").count()).isZero();
    }

    private static Locator button(Page tab, String name) {
        return tab.locator("main button:not(.first)", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    /** Draws the mouse over the words. */
    private static void select(Page tab, String area, String words) {
        @SuppressWarnings("unchecked")
        List<Number> place = (List<Number>) tab.evaluate(PLACE, List.of(area, words));
        tab.mouse().move(place.get(0).doubleValue(), place.get(1).doubleValue());
        tab.mouse().down();
        tab.mouse().move(place.get(2).doubleValue(), place.get(3).doubleValue());
        tab.mouse().up();
    }
}
