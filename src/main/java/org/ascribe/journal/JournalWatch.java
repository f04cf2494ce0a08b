package org.ascribe.journal;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Checks the whole journal at the start, each day and when asked to, and the newest part of it whenever one looks. */
@ApplicationScoped
class JournalWatch {
    private static final Logger LOG = Logger.getLogger(JournalWatch.class);
    private static final int NEWEST = 100;

    private final Verifier verifier;
    private final Clock clock;
    private final ManagedExecutor executor;
    private final boolean serving;
    private final AtomicReference<Seen> last = new AtomicReference<>(new Seen(null, null));

    /**
     * What is known of the journal.
     *
     * @param verification of the newest entries now, or the last one of all where that found a misfit
     * @param complete when all entries were checked last; null for not yet
     */
    record Seen(Verification verification, Instant complete) {}

    @Inject
    JournalWatch(
            Verifier verifier,
            Clock clock,
            ManagedExecutor executor,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.verifier = verifier;
        this.clock = clock;
        this.executor = executor;
        this.serving = serving;
    }

    /** Beside the start, since it takes the longer the more was decided. */
    void start(@Observes StartupEvent start) {
        if (serving) {
            executor.execute(this::tell);
        }
    }

    /** Writes the head to the log, which whoever changes the database cannot reach. */
    @Scheduled(cron = "{ascribe.journal.daily}", timeZone = "UTC")
    void tell() {
        Verification found = verify(List.of());
        if (found.whole()) {
            LOG.infof("Journal head %s; every entry fits", found.head());
        } else {
            LOG.errorf(
                    "The journal is broken at entry %d: %s; the last that fits is %s",
                    found.firstMisfit().number(), found.firstMisfit().reason(), found.head());
        }
    }

    /** Checks every entry, and that the chain still holds those that were heads of it earlier. */
    Verification verify(List<Journal.Head> earlier) {
        Verification found = verifier.verify(earlier);
        // A misfit may be a head that somebody mistyped: it says nothing of the chain for others.
        if (found.whole() || earlier.isEmpty()) {
            last.set(new Seen(found, clock.instant()));
        }
        return found;
    }

    /** Checks the newest entries. */
    Seen look() {
        Seen all = last.get();
        Verification newest = verifier.verifyNewest(NEWEST);
        boolean wasBroken = all.verification != null && !all.verification.whole();
        return new Seen(newest.whole() && wasBroken ? all.verification : newest, all.complete);
    }
}
