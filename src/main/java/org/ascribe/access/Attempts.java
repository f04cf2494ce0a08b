package org.ascribe.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Backs off after failed passwords, on all nodes alike: from the fifth in a row on a name has to wait 2, 4, 8 …
 * seconds, at most five minutes, and so has an address from the fiftieth on. An hour without one forgets them. Unknown
 * names wait as known ones do, so that waiting tells nothing.
 */
@ApplicationScoped
class Attempts {
    private static final int FREE_OF_NAME = 5;
    /** Many people may share one address. */
    private static final int FREE_OF_ADDRESS = 50;

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final Logger LOG = Logger.getLogger(Attempts.class);

    private final FailedSignIns failed;
    private final Clock clock;

    @Inject
    Attempts(FailedSignIns failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    /**
     * Takes the attempt: where some failed before, one at a time, so that many at once are not many guesses.
     *
     * @throws TooManyAttempts where there is none now
     */
    void take(String name, String address) {
        long wait = QuarkusTransaction.requiringNew().call(() -> {
            Instant now = now();
            for (FailedSignIn each : failed.of(List.of(key(name), addressKey(address)), now.minus(MEMORY))) {
                Duration pause = pause(each.failures, each.attempted.equals(key(name)));
                if (pause.isZero()) {
                    continue;
                }
                if (now.isBefore(each.nextTry)) {
                    return seconds(Duration.between(now, each.nextTry));
                }
                if (failed.claim(each.attempted, now, now.plus(pause)) == 0) {
                    return seconds(pause);
                }
            }
            return 0L;
        });
        if (wait > 0) {
            throw new TooManyAttempts(wait);
        }
    }

    /** It was right: the name starts anew, and the address goes on as before. */
    void succeeded(String name, String address) {
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = now();
            for (FailedSignIn each : failed.of(List.of(key(name), addressKey(address)), now.minus(MEMORY))) {
                if (each.attempted.equals(key(name))) {
                    failed.forget(each.attempted);
                } else {
                    failed.release(each.attempted, now);
                }
            }
        });
    }

    void failed(String name, String address) {
        count(key(name), true);
        count(addressKey(address), false);
    }

    private void count(String key, boolean ofName) {
        try {
            countOnce(key, ofName);
        } catch (RuntimeException metAnother) {
            // The first failures of one key, at one moment: the other has entered it by now.
            LOG.debug("A failed sign-in was entered twice at once", metAnother);
            countOnce(key, ofName);
        }
    }

    private void countOnce(String key, boolean ofName) {
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = now();
            List<FailedSignIn> before = failed.of(List.of(key), now.minus(MEMORY));
            if (!before.isEmpty()) {
                failed.count(key, now, now.plus(pause(before.get(0).failures + 1, ofName)));
                return;
            }
            failed.forgetAll(now.minus(MEMORY));
            FailedSignIn first = new FailedSignIn();
            first.attempted = key;
            first.failures = 1;
            first.lastAt = now;
            first.nextTry = now;
            failed.add(first);
        });
    }

    /** As both databases keep it: a finer time would come back later than it was. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Duration pause(int failures, boolean ofName) {
        int over = failures - (ofName ? FREE_OF_NAME : FREE_OF_ADDRESS) + 1;
        if (over <= 0) {
            return Duration.ZERO;
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(over, 10));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    private static String key(String name) {
        return Secrets.sha256("name " + name);
    }

    private static String addressKey(String address) {
        return Secrets.sha256("address " + Network.of(address));
    }
}
