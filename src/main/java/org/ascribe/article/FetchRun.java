package org.ascribe.article;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.ascribe.store.Refusal;

/** Gets one page, redirect by redirect, each with a connection of its own to an address that was checked. */
final class FetchRun implements Callable<Fetched> {
    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> READ = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final FetchRules rules;
    private final FetchRules.Resolver resolver;
    private final FetchTarget first;
    private CloseableHttpClient client;
    private boolean stopped;

    FetchRun(FetchRules rules, FetchRules.Resolver resolver, FetchTarget first) {
        this.rules = rules;
        this.resolver = resolver;
        this.first = first;
    }

    /**
     * Gets it.
     *
     * @throws Refusal for what is not got
     */
    @Override
    public Fetched call() throws IOException {
        FetchTarget target = first;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            ClassicHttpResponse answer =
                    open(rules.addresses(target, resolver)).executeOpen(host(target), request(target), null);
            try {
                if (!REDIRECTS.contains(answer.getCode())) {
                    return kept(target, answer);
                }
                target = target.to(location(answer));
            } finally {
                // Not the answer: closing that reads what is left, and that can be without end.
                close();
            }
        }
        throw FetchTarget.refused("leads on more than " + MOST_REDIRECTS + " times");
    }

    private static String location(ClassicHttpResponse answer) {
        Header location = answer.getFirstHeader("Location");
        if (location == null) {
            throw FetchTarget.refused("leads on without saying where");
        }
        return location.getValue();
    }

    /** Ends it from another thread: it fails at whatever it waits for. */
    synchronized void stop() {
        stopped = true;
        close();
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private synchronized void close() {
        if (client != null) {
            client.close(CloseMode.IMMEDIATE);
        }
    }

    private synchronized CloseableHttpClient open(List<InetAddress> addresses) throws IOException {
        if (stopped) {
            throw new IOException("stopped");
        }
        client = PinnedClient.to(addresses, rules.millis());
        return client;
    }

    private static HttpHost host(FetchTarget target) {
        String bare = target.host().replaceAll("[\\[\\]]", "");
        return new HttpHost(target.uri().getScheme(), bare, target.uri().getPort());
    }

    private static HttpGet request(FetchTarget target) {
        HttpGet request = new HttpGet(target.uri());
        request.setHeader("Accept", String.join(", ", READ));
        request.setHeader("Accept-Encoding", "gzip");
        request.setHeader("Connection", "close");
        return request;
    }

    private Fetched kept(FetchTarget target, ClassicHttpResponse answer) throws IOException {
        HttpEntity body = answer.getEntity();
        if (answer.getCode() != 200 || body == null) {
            throw FetchTarget.refused("answers with status " + answer.getCode() + " instead of a page");
        }
        ContentType type = ContentType.parseLenient(body.getContentType());
        if (type == null || !READ.contains(type.getMimeType().toLowerCase(Locale.ROOT))) {
            throw Refusal.of(
                    Refusal.Cause.WRONG_MEDIA,
                    "url",
                    "The address leads to what is neither a web page, a text, a Word file nor a PDF: name the article’s own page.");
        }
        Path file = Files.createTempFile("ascribe-fetched", ".in");
        try {
            Files.copy(unpacked(body), file, StandardCopyOption.REPLACE_EXISTING);
            String charset =
                    type.getCharset() == null ? null : type.getCharset().name();
            return new Fetched(file, charset, target.uri().toString());
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    /** Counted before it is unpacked too: an archive of nothing can be without end. */
    private InputStream unpacked(HttpEntity body) throws IOException {
        String coding = body.getContentEncoding() == null ? "identity" : body.getContentEncoding();
        InputStream packed = limited(body.getContent());
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "identity" -> packed;
            case "gzip", "x-gzip" -> limited(new GZIPInputStream(packed));
            default -> throw FetchTarget.refused("answers in a packing that nobody asked for");
        };
    }

    private InputStream limited(InputStream in) {
        return new LimitedStream(
                in,
                rules.maxBytes(),
                () -> Refusal.of(
                        Refusal.Cause.TOO_LARGE,
                        "url",
                        "The page has more than " + rules.maxBytes()
                                + " bytes: paste its text, or raise ascribe.file.max-bytes."));
    }
}
