package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A test in a real headless Chromium; skipped with a message where there is none, except where CI=true. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty() && !"true".equals(System.getenv("CI"))) {
            assumeTrue(false, "No Chromium on the PATH: install Debian's package chromium for the browser tests.");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(FLAGS));
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @AfterEach
    void close_tabs() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).as("what the browser complained of").isEmpty();
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** A tab of a wide and light browser of its own, signed in by the login page. */
    protected Page signedIn(String name) {
        return signedIn(name, wide());
    }

    /** A tab of a browser of its own, signed in by the login page. */
    protected Page signedIn(String name, Browser.NewContextOptions options) {
        return signedIn(name, name, options);
    }

    /** A tab of a browser of its own, signed in by the login page with that password. */
    protected Page signedIn(String name, String password, Browser.NewContextOptions options) {
        Page tab = tab(options);
        tab.navigate("/login");
        tab.locator("[name=name]").fill(name);
        tab.locator("[name=password]").fill(password);
        tab.locator("main button").click();
        assertThat(tab.url()).doesNotContain("/login");
        return tab;
    }

    /** A tab of a browser of its own, signed in as nobody. */
    protected Page tab(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(address()));
        contexts.add(context);
        Page tab = context.newPage();
        tab.onConsoleMessage(this::hear);
        tab.onPageError(complaints::add);
        return tab;
    }

    /** A refusal that a test asks for is no fault of the page. */
    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource: the server")) {
            complaints.add(message.text());
        }
    }

    /** Where the workbench answers. */
    protected String address() {
        return ConfigProvider.getConfig().getValue("test.url", String.class);
    }

    protected static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.LIGHT);
    }

    protected static Browser.NewContextOptions narrow() {
        return new Browser.NewContextOptions().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK);
    }
}
