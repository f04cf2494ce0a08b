package org.ascribe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ascribe.article.Samples;
import org.junit.jupiter.api.Test;

/** A whole day without a mouse: from the login page through the queue to the end of the session. */
@QuarkusTest
class KeyboardDayTest extends BrowserTest {
    private static final int MOST_TABS = 150;

    @Test
    void a_reviewer_works_from_the_login_to_the_end_of_the_session_by_keyboard_alone() {
        String publisher = "Courier " + UUID.randomUUID();
        keep(publisher);
        Page tab = tab(wide());
        tab.navigate("/login");
        tab.keyboard().type("reviewer");
        tab.keyboard().press("Tab");
        tab.keyboard().type("reviewer");
        tab.keyboard().press("Enter");

        press(tab, "nav a[href='/queue']");
        press(tab, "details.filters summary");
        reach(tab, "[name=publisher]");
        tab.keyboard().type(publisher);
        tab.keyboard().press("Enter");
        assertThat(tab.locator(".queue .card")).hasCount(2);
        press(tab, ".ways a[href^='/queue/next']");

        Locator current = tab.locator(".card[aria-current]");
        assertThat(current).containsText("Ana Ruiz");
        tab.keyboard().press("v");
        assertThat(tab.locator("[name=article]:focus")).isVisible();
        tab.keyboard().press("Space");
        tab.keyboard().press("Control+Enter");
        assertThat(tab.locator("#told")).containsText("Saved: ✓ verified");

        tab.keyboard().press("m");
        assertThat(tab.locator("[name=note]:focus")).isVisible();
        tab.keyboard().type("Asked the mayor's office.");
        tab.keyboard().press("Control+Enter");
        assertThat(current).containsText("Asked the mayor's office.");

        tab.keyboard().press("s");
        assertThat(tab.locator("#who:focus")).isVisible();
        reach(tab, "[name=speaker]");
        tab.keyboard().type("Ana Ruiz Ferrer");
        reach(tab, "form.correcting [name=reason]");
        tab.keyboard().type("Her name in full.");
        reach(tab, "Shift+Tab", "button[value=speaker]");
        tab.keyboard().press("Enter");
        assertThat(current.locator("header")).containsText("Ana Ruiz Ferrer");
        assertThat(current).containsText("corrected");

        press(tab, "details.account summary");
        press(tab, "form[action='/logout'] button");
        assertThat(tab).hasURL(Pattern.compile(".*/login.*"));
    }

    private static void keep(String publisher) {
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
        form.put("publisher", publisher);
        Samples.post(form).then().statusCode(201);
    }

    /** Goes there by the Tab key and presses Enter. */
    private static void press(Page tab, String place) {
        reach(tab, place);
        tab.keyboard().press("Enter");
    }

    private static void reach(Page tab, String place) {
        reach(tab, "Tab", place);
    }

    private static void reach(Page tab, String key, String place) {
        assertThat(tab.locator(place).first()).isAttached();
        for (int presses = 0; presses < MOST_TABS; presses++) {
            if ((boolean) tab.evaluate("place => document.activeElement.matches(place)", place)) {
                return;
            }
            tab.keyboard().press(key);
        }
        throw new AssertionError("the keyboard does not reach " + place + " on " + tab.url());
    }
}
