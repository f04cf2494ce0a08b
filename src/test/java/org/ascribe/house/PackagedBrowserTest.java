package org.ascribe.house;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.ascribe.browser.BrowserTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A test in a real browser on the packaged jar, which starts with its seeds. */
abstract class PackagedBrowserTest extends BrowserTest {
    private PackagedJar jar;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        jar = PackagedJar.launch(folder, PackagedJar.freePort(), Map.of("ASCRIBE_SEEDS", "true"));
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> jar.isReady() && jar.articles() >= 12);
    }

    @AfterAll
    void stop() {
        jar.close();
    }

    PackagedJar jar() {
        return jar;
    }

    @Override
    protected String address() {
        return "http://localhost:" + jar.port();
    }

    /** A tab of the admin. */
    Page admin(Browser.NewContextOptions options) {
        return signedIn("admin", PackagedJar.PASSWORD, options);
    }
}
