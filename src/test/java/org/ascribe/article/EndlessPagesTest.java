package org.ascribe.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.ascribe.store.Refusal;
import org.junit.jupiter.api.Test;

/** Servers that never come to an end: a page is got within its size and its time, or not at all. */
class EndlessPagesTest {
    private static final int MAX = 1 << 20;
    private static final long MILLIS = 2_000;
    private static final FetchRules RULES = new FetchRules(Set.of("127.0.0.2"), Set.of(), MAX, MILLIS);
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html";
    private static final byte[] BLOCK = "<p>words</p>".repeat(1000).getBytes(StandardCharsets.UTF_8);

    @Test
    void a_packed_page_is_unpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(BLOCK);
        }
        try (Loopback paper = new Loopback(
                "127.0.0.2",
                (path, out) -> Loopback.write(out, HEAD + "\r\nContent-Encoding: gzip", packed.toByteArray()))) {
            Fetched page = fetcher().fetch("http://paper.example:" + paper.port() + "/");
            assertThat(Files.readAllBytes(page.file())).isEqualTo(BLOCK);
            Files.delete(page.file());
        }
    }

    @Test
    void a_page_that_unpacks_to_too_much_is_refused() throws IOException {
        byte[] bomb = Bombs.gzipped(100);
        assertThat(bomb.length).as("packed it is small").isLessThan(MAX);
        refused(Refusal.Cause.TOO_LARGE, (path, out) -> Loopback.write(out, HEAD + "\r\nContent-Encoding: gzip", bomb));
    }

    @Test
    void a_body_without_end_is_refused_whatever_it_said_of_its_length() throws IOException {
        for (String length : List.of("", "\r\nContent-Length: 9999999999", "\r\nTransfer-Encoding: chunked")) {
            refused(Refusal.Cause.TOO_LARGE, (path, out) -> {
                Loopback.write(out, HEAD + length, new byte[0]);
                for (; ; ) {
                    out.write(
                            length.contains("chunked")
                                    ? (Integer.toHexString(BLOCK.length) + "\r\n").getBytes(StandardCharsets.UTF_8)
                                    : new byte[0]);
                    out.write(BLOCK);
                    out.write(length.contains("chunked") ? "\r\n".getBytes(StandardCharsets.UTF_8) : new byte[0]);
                }
            });
        }
    }

    @Test
    void a_redirect_or_an_error_with_a_body_without_end_is_not_read() throws IOException {
        for (String head : List.of("HTTP/1.1 302 Found\r\nLocation: file:///x", "HTTP/1.1 404 Not Found")) {
            refused(Refusal.Cause.INVALID, (path, out) -> {
                Loopback.write(out, head + "\r\nContent-Length: 9999999999", new byte[0]);
                for (; ; ) {
                    out.write(BLOCK);
                }
            });
        }
    }

    @Test
    void a_server_that_is_silent_in_its_head_or_its_body_is_left_in_time() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        for (String start : List.of("", "HTTP/1.1 200", HEAD + "\r\nX: y", HEAD + "\r\n\r\n<p>words")) {
            refused(Refusal.Cause.INVALID, (path, out) -> {
                out.write(start.getBytes(StandardCharsets.UTF_8));
                out.flush();
                end.await();
            });
        }
        end.countDown();
    }

    @Test
    void a_server_that_drips_is_left_in_time() throws IOException {
        for (String start : List.of(HEAD + "\r\nX: ", HEAD + "\r\n\r\n")) {
            CountDownLatch never = new CountDownLatch(1);
            refused(Refusal.Cause.INVALID, (path, out) -> {
                out.write(start.getBytes(StandardCharsets.UTF_8));
                while (!never.await(20, TimeUnit.MILLISECONDS)) {
                    out.write('x');
                    out.flush();
                }
            });
        }
    }

    @Test
    void a_name_server_that_does_not_answer_is_left_in_time() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Fetcher fetcher = new Fetcher(true, RULES, host -> {
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return List.of(InetAddress.getByName("127.0.0.2"));
        });
        inTime(Refusal.Cause.INVALID, fetcher, "http://paper.example/");
        end.countDown();
    }

    private static void refused(Refusal.Cause cause, Loopback.Answer answer) throws IOException {
        try (Loopback paper = new Loopback("127.0.0.2", answer)) {
            inTime(cause, fetcher(), "http://paper.example:" + paper.port() + "/");
        }
    }

    private static void inTime(Refusal.Cause cause, Fetcher fetcher, String address) {
        long start = System.nanoTime();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> fetcher.fetch(address));
        assertThat(refusal.cause()).isEqualTo(cause);
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isLessThan(4 * MILLIS);
    }

    private static Fetcher fetcher() {
        return new Fetcher(true, RULES, host -> List.of(InetAddress.getByName("127.0.0.2")));
    }
}
