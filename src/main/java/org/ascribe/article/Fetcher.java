package org.ascribe.article;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.ascribe.store.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gets pages from the internet, where the configuration allows it; a few at once, each within its time. */
@ApplicationScoped
public class Fetcher {
    private static final int AT_ONCE = 4;

    private final boolean allowed;
    private final FetchRules rules;
    private final FetchRules.Resolver resolver;

    /** Looking up a name cannot be stopped, so whoever waits for it must be free to go. */
    private final ExecutorService threads =
            new ThreadPoolExecutor(0, AT_ONCE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), Fetcher::thread);

    @Inject
    Fetcher(
            @ConfigProperty(name = "ascribe.fetch", defaultValue = "false") boolean allowed,
            @ConfigProperty(name = "ascribe.fetch.allow") Optional<List<String>> allow,
            @ConfigProperty(name = "ascribe.fetch.ports", defaultValue = "80,443") List<Integer> ports,
            @ConfigProperty(name = "ascribe.fetch.max-seconds", defaultValue = "10") int seconds,
            @ConfigProperty(name = "ascribe.file.max-bytes", defaultValue = "16777216") long maxBytes) {
        this(
                allowed,
                new FetchRules(
                        new HashSet<>(allow.orElse(List.of())),
                        Set.copyOf(ports),
                        maxBytes,
                        TimeUnit.SECONDS.toMillis(seconds)),
                host -> List.of(InetAddress.getAllByName(host)));
    }

    Fetcher(boolean allowed, FetchRules rules, FetchRules.Resolver resolver) {
        this.allowed = allowed;
        this.rules = rules;
        this.resolver = resolver;
    }

    /** Whether pages are got at all. */
    public boolean isAllowed() {
        return allowed;
    }

    /**
     * Gets what stands at an address.
     *
     * @throws Refusal 403 where that is not allowed, 422 for an address that is not asked or gives no page, 413 and 415
     *     for what is too large or of another kind, 429 while too many others are got
     */
    Fetched fetch(String address) {
        if (!allowed) {
            throw Refusal.of(
                    Refusal.Cause.FORBIDDEN,
                    "url",
                    "Nothing is fetched from the internet here: paste the text, or let ascribe.fetch (ASCRIBE_FETCH) be true.");
        }
        FetchRun run = new FetchRun(rules, resolver, FetchTarget.of(address));
        try {
            return await(threads.submit(run));
        } catch (RejectedExecutionException busy) {
            throw Refusal.of(
                    Refusal.Cause.TOO_OFTEN, "url", "Too many pages are fetched at the moment: try it again soon.");
        } catch (TimeoutException late) {
            throw FetchTarget.refused(
                    "did not give its page within " + TimeUnit.MILLISECONDS.toSeconds(rules.millis()) + " seconds");
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the workbench is ending", ending);
        } finally {
            run.stop();
        }
    }

    private Fetched await(Future<Fetched> page) throws InterruptedException, TimeoutException {
        try {
            return page.get(rules.millis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause();
            if (cause instanceof Refusal refusal) {
                throw refusal;
            }
            if (cause instanceof UnknownHostException) {
                throw FetchTarget.refused("names a host that nobody knows");
            }
            if (cause instanceof SSLException) {
                throw FetchTarget.refused("has no certificate that holds");
            }
            if (cause instanceof IOException) {
                throw FetchTarget.refused("gave no page that could be read to its end");
            }
            throw new IllegalStateException("fetching a page failed", cause);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "fetch");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }
}
