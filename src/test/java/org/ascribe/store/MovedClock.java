package org.ascribe.store;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The one clock as tests have it: it goes like the system's, or stands, and is put forward by hand. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovedClock extends Clock {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final AtomicReference<Instant> standing = new AtomicReference<>();

    /** Goes on no more by itself, so that what a test says of seconds does not hang on the machine. */
    public void stand() {
        standing.set(Clock.systemUTC().instant());
    }

    /** Puts it forward for all that is done from now on; a test that does so puts it back in the end. */
    public void forward(Duration by) {
        ahead.updateAndGet(before -> before.plus(by));
    }

    /** Back to the time of the system. */
    public void back() {
        ahead.set(Duration.ZERO);
        standing.set(null);
    }

    @Override
    public Instant instant() {
        Instant stands = standing.get();
        return (stands == null ? Clock.systemUTC().instant() : stands).plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead.get());
    }
}
