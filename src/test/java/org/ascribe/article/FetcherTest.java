package org.ascribe.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.ascribe.store.Refusal;
import org.junit.jupiter.api.Test;

/** Servers on 127.0.0.2 stand for the internet, which the rules of these tests allow; 127.0.0.1 is this machine. */
class FetcherTest {
    private static final int MAX = 1 << 20;
    private static final FetchRules RULES = new FetchRules(Set.of("127.0.0.2"), Set.of(80, 443), MAX, 3_000);
    private static final FetchRules.Resolver OUT =
            host -> List.of(InetAddress.getByName(host.endsWith(".example") ? "127.0.0.2" : host));
    private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html";

    @Test
    void a_page_is_got_under_its_own_name_from_the_address_that_was_checked() throws IOException {
        try (Loopback paper = new Loopback("127.0.0.2", (path, out) -> Loopback.page(out, "<p>words of " + path))) {
            String address = "http://paper.example:" + paper.port() + "/story?a=b";
            Fetched page = fetcher(OUT).fetch(address);
            assertThat(body(page)).isEqualTo("<p>words of /story?a=b");
            assertThat(page.charset()).isEqualTo("UTF-8");
            assertThat(page.address()).isEqualTo(address);
            assertThat(paper.requests()).singleElement().satisfies(head -> assertThat(head)
                    .contains("Host: paper.example:" + paper.port())
                    .doesNotContainIgnoringCase("cookie", "authorization"));
        }
    }

    @Test
    void a_redirect_is_followed_and_its_end_is_the_address() throws IOException {
        try (Loopback paper = new Loopback("127.0.0.2", (path, out) -> {
            if (path.equals("/old")) {
                Loopback.redirect(out, "/new");
            } else {
                Loopback.page(out, "<p>moved");
            }
        })) {
            Fetched page = fetcher(OUT).fetch("http://paper.example:" + paper.port() + "/old");
            assertThat(body(page)).isEqualTo("<p>moved");
            assertThat(page.address()).isEqualTo("http://paper.example:" + paper.port() + "/new");
        }
    }

    @Test
    void a_redirect_into_this_machine_is_not_followed() throws IOException {
        try (Loopback secret = new Loopback("127.0.0.1", (path, out) -> Loopback.page(out, "<p>secret"))) {
            for (String location : List.of(
                    "http://127.0.0.1:" + secret.port() + "/",
                    "http://[::ffff:127.0.0.1]:" + secret.port() + "/",
                    "http://localhost:" + secret.port() + "/",
                    "http://2130706433:" + secret.port() + "/",
                    "http://0177.0.0.1:" + secret.port() + "/",
                    "http://user@127.0.0.1:" + secret.port() + "/",
                    "//127.0.0.1:" + secret.port() + "/",
                    "file:///etc/hostname",
                    "http://169.254.169.254/latest/meta-data/")) {
                try (Loopback paper = new Loopback("127.0.0.2", (path, out) -> Loopback.redirect(out, location))) {
                    assertThat(refusal("http://paper.example:" + paper.port() + "/")
                                    .cause())
                            .as(location)
                            .isEqualTo(Refusal.Cause.INVALID);
                    assertThat(paper.requests()).hasSize(1);
                }
            }
            assertThat(secret.requests()).isEmpty();
        }
    }

    @Test
    void a_circle_of_redirects_ends() throws IOException {
        try (Loopback paper = new Loopback("127.0.0.2", (path, out) -> Loopback.redirect(out, path + "x"))) {
            assertThat(refusal("http://paper.example:" + paper.port() + "/")).hasMessageContaining("more than 5 times");
            assertThat(paper.requests()).hasSize(6);
        }
    }

    @Test
    void a_name_that_leads_elsewhere_the_second_time_is_asked_for_once() throws IOException {
        try (Loopback paper = new Loopback("127.0.0.2", (path, out) -> Loopback.page(out, "<p>public"));
                Loopback secret = new Loopback("127.0.0.1", (path, out) -> Loopback.page(out, "<p>secret"))) {
            AtomicInteger asked = new AtomicInteger();
            FetchRules.Resolver rebinding =
                    host -> List.of(InetAddress.getByName(asked.getAndIncrement() == 0 ? "127.0.0.2" : "127.0.0.1"));
            Fetched page = fetcher(rebinding).fetch("http://paper.example:" + paper.port() + "/");
            assertThat(body(page)).isEqualTo("<p>public");
            assertThat(asked).hasValue(1);
            assertThat(secret.requests()).isEmpty();
        }
    }

    @Test
    void a_name_that_leads_elsewhere_after_a_redirect_is_checked_anew() throws IOException {
        try (Loopback paper = new Loopback("127.0.0.2", (path, out) -> Loopback.redirect(out, "/again"))) {
            AtomicInteger asked = new AtomicInteger();
            Fetcher fetcher = fetcher(
                    host -> List.of(InetAddress.getByName(asked.getAndIncrement() == 0 ? "127.0.0.2" : "127.0.0.1")));
            assertThatThrownBy(() -> fetcher.fetch("http://paper.example:" + paper.port() + "/"))
                    .hasMessageContaining("public internet");
            assertThat(paper.requests()).hasSize(1);
        }
    }

    @Test
    void nothing_is_got_where_that_is_not_allowed() {
        Fetcher fetcher = new Fetcher(false, RULES, OUT);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> fetcher.fetch("http://paper.example/"));
        assertThat(refusal.cause()).isEqualTo(Refusal.Cause.FORBIDDEN);
        assertThat(refusal).hasMessageContaining("ASCRIBE_FETCH");
    }

    @Test
    void what_is_no_page_is_refused_and_named() throws IOException {
        answered("HTTP/1.1 200 OK\r\nContent-Type: image/png", "x", Refusal.Cause.WRONG_MEDIA, "neither a web page");
        answered("HTTP/1.1 200 OK", "<p>no type", Refusal.Cause.WRONG_MEDIA, "neither a web page");
        answered("HTTP/1.1 500 Oh\r\nContent-Type: text/html", "<p>broken", Refusal.Cause.INVALID, "status 500");
        answered("HTTP/1.1 302 Found", "", Refusal.Cause.INVALID, "without saying where");
        answered(HTML + "\r\nContent-Encoding: br", "x", Refusal.Cause.INVALID, "packing");
        answered(HTML + "\r\nContent-Encoding: gzip", "no gzip", Refusal.Cause.INVALID, "could be read");
        answered(HTML + "\r\nContent-Length: 100", "too short", Refusal.Cause.INVALID, "could be read");
        answered("this is no HTTP", "", Refusal.Cause.INVALID, "could be read");
        answered(HTML + "\r\nX: " + "x".repeat(20_000), "", Refusal.Cause.INVALID, "could be read");
        answered(HTML + "\r\nX: y".repeat(300), "", Refusal.Cause.INVALID, "could be read");
    }

    private static void answered(String head, String body, Refusal.Cause cause, String message) throws IOException {
        try (Loopback paper = new Loopback(
                "127.0.0.2", (path, out) -> Loopback.write(out, head, body.getBytes(StandardCharsets.UTF_8)))) {
            Refusal refusal = refusal("http://paper.example:" + paper.port() + "/");
            assertThat(refusal.cause()).as(message).isEqualTo(cause);
            assertThat(refusal.field()).isEqualTo("url");
            assertThat(refusal).hasMessageContaining(message);
        }
    }

    private static Refusal refusal(String address) {
        Fetcher fetcher = fetcher(OUT);
        return catchThrowableOfType(Refusal.class, () -> fetcher.fetch(address));
    }

    private static Fetcher fetcher(FetchRules.Resolver resolver) {
        return new Fetcher(true, RULES, resolver);
    }

    private static String body(Fetched page) throws IOException {
        String body = Files.readString(page.file());
        Files.delete(page.file());
        return body;
    }
}
