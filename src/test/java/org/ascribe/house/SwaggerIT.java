package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Swagger UI, whose scripts are let in by their hashes. */
class SwaggerIT extends PackagedBrowserTest {
    @Test
    void its_policy_names_each_script_of_the_page_and_nothing_more() throws Exception {
        var answer = jar().admin().get("/q/swagger-ui/");
        String policy = answer.getHeader("Content-Security-Policy");
        assertThat(policy).doesNotContain("unsafe");
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        List<String> hashes = Jsoup.parse(answer.asString()).select("script:not([src])").stream()
                .map(script -> "'sha256-"
                        + Base64.getEncoder()
                                .encodeToString(sha256.digest(script.data().getBytes(StandardCharsets.UTF_8)))
                        + "'")
                .toList();
        assertThat(policy).contains("script-src 'self' " + String.join(" ", hashes) + ";");
    }

    /** What the policy refuses is a complaint of the browser, and fails the test. */
    @Test
    void it_shows_the_operations_under_that_policy() {
        Page page = admin(wide());
        page.navigate("/q/swagger-ui/");
        Locator operation = page.locator(".opblock-summary-get", new Page.LocatorOptions().setHasText("/api/articles"))
                .first();
        operation.click();
        PlaywrightAssertions.assertThat(page.locator(".opblock-body").first()).isVisible();
    }
}
