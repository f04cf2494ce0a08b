package org.ascribe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Backs off after failed passwords: from the fifth in a row on, a name has to wait 2, 4, 8 … seconds, at most five
 * minutes. Unknown names wait as known ones do, so that waiting tells nothing.
 */
@ApplicationScoped
class Attempts {
    private static final int FREE = 5;
    private static final int NAMES = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private record Failures(int count, Instant nextTry) {}

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    @Inject
    Attempts(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mayTry(String name) {
        Failures failed = failures.get(name);
        return failed == null || !clock.instant().isBefore(failed.nextTry);
    }

    synchronized void note(String name, boolean success) {
        Failures failed = failures.remove(name);
        if (success) {
            return;
        }
        int count = failed == null ? 1 : failed.count + 1;
        Duration wait = count < FREE ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(count - FREE + 1, 10));
        failures.put(name, new Failures(count, clock.instant().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait)));
        if (failures.size() > NAMES) {
            // The oldest goes: a flood of invented names must not fill the memory.
            failures.remove(failures.keySet().iterator().next());
        }
    }
}
