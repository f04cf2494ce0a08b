package org.ascribe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.junit.jupiter.api.Test;

/** The day of a reviewer, by keyboard alone. */
@QuarkusTest
class ReviewingTest extends BrowserTest {
    private static final String TEXT = "The council met on Monday in the town hall to talk about the harbour.\n\n"
            + "“The harbour will open again in the spring,” said Ana Ruiz, the mayor of the town.\n\n"
            + "“The bridge was shut in March,” said Tom Birch, the keeper of the bridge.\n\n"
            + "“The ferry carried nine thousand people,” said Joan Tully, who runs the ferry.\n";

    @Test
    void a_day_by_keyboard_from_the_first_key_to_the_undo() {
        int article = article();
        Page tab = signedIn("reviewer");
        tab.navigate("/articles/" + article);
        tab.keyboard().press("n");
        assertThat(current(tab)).containsText("Ana Ruiz");

        tab.keyboard().press("v");
        assertThat(tab.locator("[name=article]:focus")).isVisible();
        tab.keyboard().press("Space");
        tab.keyboard().press("Control+Enter");
        assertThat(tab.locator(".card").first().locator("p.state").first()).containsText("verified");
        assertThat(current(tab)).containsText("Tom Birch");
        assertThat(tab.locator("#told")).containsText("Saved: ✓ verified");

        tab.keyboard().press("r");
        assertThat(tab.locator("#told")).containsText("last evidence is in the form");
        tab.keyboard().press("d");
        assertThat(current(tab)).containsText("Joan Tully");
        tab.keyboard().press("o");
        assertThat(tab.locator("#told")).containsText("That was the last of this kind");

        tab.keyboard().press("u");
        assertThat(tab.locator("#told")).containsText("Taken back: … unreviewed");
        tab.keyboard().press("u");
        assertThat(current(tab)).containsText("Tom Birch");
        assertThat(tab.locator("#told")).containsText("Taken back: … unreviewed");
        tab.reload();
        assertThat(tab.locator(".question[data-question=attribution] p.state"))
                .hasText(new String[] {"✓ verified", "… unreviewed", "… unreviewed"});
    }

    @Test
    void the_second_question_takes_evidence_from_the_keyboard_and_a_finer_answer() {
        int article = article();
        Page tab = signedIn("reviewer");
        tab.navigate("/articles/" + article);
        tab.keyboard().press("n");
        tab.keyboard().press("2");
        assertThat(tab.locator(".question[aria-current]")).containsText("Is it true?");
        tab.keyboard().press("e");
        assertThat(tab.locator("[name=address]:focus")).isVisible();
        tab.keyboard().type("https://example.org/log");
        tab.locator(".question[aria-current] [name=excerpt]").focus();
        tab.keyboard().type("Open from the fourth of April.");
        tab.keyboard().press("Escape");
        tab.keyboard().press("f");
        tab.keyboard().press("2");
        assertThat(tab.locator(".card").first().locator("p.state").nth(1)).containsText("Mostly true");
        assertThat(current(tab)).containsText("Tom Birch");
    }

    @Test
    void another_key_forgets_that_a_finer_answer_was_asked_for() {
        int article = article();
        Page tab = signedIn("reviewer");
        tab.navigate("/articles/" + article);
        tab.keyboard().press("n");
        tab.keyboard().press("f");
        assertThat(tab.locator("#told")).containsText("1 ✔ Confirmed verbatim");
        tab.keyboard().press("n");
        tab.keyboard().press("2");
        assertThat(tab.locator(".question[aria-current]")).containsText("Is it true?");
        tab.reload();
        assertThat(tab.locator(".question[data-path] p.state")).hasText(new String[] {
            "… unreviewed", "… unreviewed", "… unreviewed", "… unreviewed", "… unreviewed", "… unreviewed"
        });
    }

    @Test
    void what_was_typed_stays_when_it_is_refused() {
        Page tab = signedIn("reviewer");
        tab.navigate("/articles/" + article());
        tab.keyboard().press("n");
        tab.keyboard().press("2");
        tab.keyboard().press("v");
        assertThat(tab.locator("[name=address]:focus")).isVisible();
        tab.keyboard().type("nowhere");
        tab.keyboard().press("Control+Enter");
        assertThat(tab.locator(".slot [role=alert]")).containsText("web address");
        assertThat(tab.locator(".slot [name=address]")).hasValue("nowhere");
        assertThat(current(tab)).containsText("Ana Ruiz");
    }

    @Test
    void a_note_is_written_and_shown_with_author_and_time() {
        int article = article();
        Page tab = signedIn("reviewer");
        tab.navigate("/articles/" + article);
        tab.keyboard().press("n");
        tab.keyboard().press("m");
        assertThat(tab.locator("[name=note]:focus")).isVisible();
        tab.keyboard().type("Ask the harbour office.");
        tab.keyboard().press("Control+Enter");
        assertThat(tab.locator(".card").first().locator(".note"))
                .hasText(Pattern.compile("Ask the harbour office. reviewer, \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC"));
    }

    @Test
    void two_tabs_in_conflict_lose_neither_answer() {
        int article = article();
        Page first = signedIn("reviewer");
        first.navigate("/articles/" + article);
        Page second = first.context().newPage();
        second.navigate("/articles/" + article);
        first.keyboard().press("n");
        first.keyboard().press("o");
        assertThat(first.locator("#told")).containsText("Saved: ○ open");

        second.keyboard().press("n");
        second.keyboard().press("v");
        assertThat(second.locator("[name=article]:focus")).isVisible();
        second.keyboard().press("Space");
        second.keyboard().press("Control+Enter");
        assertThat(second.locator(".slot .notice")).containsText("Nothing is lost");
        assertThat(second.locator(".slot .history")).containsText("nothing → open");
        assertThat(second.locator(".slot [name=article]")).isChecked();
        second.locator(".slot button.verified").click();
        assertThat(second.locator("#told")).containsText("Saved: ✓ verified");
        Cast.as("reviewer")
                .get("/api/quotations/" + quotation(article) + "/history")
                .then()
                .body("history.findAll { it.what == 'opinion' }.after", hasSize(2));
    }

    @Test
    void a_click_on_either_side_finds_the_other() {
        Page tab = signedIn("reviewer");
        tab.navigate("/articles/" + article());
        tab.locator("mark").nth(1).click();
        assertThat(current(tab)).containsText("Tom Birch");
        tab.locator(".card").nth(2).locator("header > a").click();
        assertThat(tab.locator("mark:target")).containsText("nine thousand");
    }

    @Test
    void keys_are_listed_and_can_be_turned_off() {
        Page tab = signedIn("reviewer");
        tab.navigate("/articles/" + article());
        tab.keyboard().press("?");
        assertThat(tab.locator("dialog#keys")).isVisible();
        tab.locator("#keys-on").uncheck();
        tab.locator("dialog#keys button").click();
        assertThat(tab.locator("dialog#keys")).isHidden();
        tab.keyboard().press("n");
        assertThat(current(tab)).hasCount(0);
        tab.keyboard().press("?");
        tab.locator("#keys-on").check();
        tab.locator("dialog#keys button").click();
        assertThat(tab.locator("dialog#keys")).isHidden();
        tab.keyboard().press("n");
        assertThat(current(tab)).containsText("Ana Ruiz");
        tab.keyboard().press("/");
        assertThat(tab.locator("#find:focus")).isVisible();
    }

    private static Locator current(Page tab) {
        return tab.locator(".card[aria-current]");
    }

    private static int article() {
        return Samples.post(Samples.form(TEXT)).path("id");
    }

    private static int quotation(int article) {
        return Cast.as("reader").get("/api/articles/" + article).path("quotations[0].id");
    }
}
