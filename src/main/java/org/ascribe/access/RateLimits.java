package org.ascribe.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many requests a minute this node answers to one account, and to one network from which nobody signed in; a
 * minute's worth may come at once. 0 stands for no limit.
 */
@ApplicationScoped
public class RateLimits {
    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);
    private final TimeMeter time;
    private final int ofAccount;
    private final int ofAddress;

    @Inject
    RateLimits(
            Clock clock,
            @ConfigProperty(name = "ascribe.limit.account", defaultValue = "6000") int ofAccount,
            @ConfigProperty(name = "ascribe.limit.address", defaultValue = "1200") int ofAddress) {
        this.time = new ByTheClock(clock);
        this.ofAccount = ofAccount;
        this.ofAddress = ofAddress;
    }

    /** Counts a request of an account; returns after how many seconds to ask again, 0 where it may be answered. */
    public long takeOfAccount(String name) {
        return take("account " + name, ofAccount);
    }

    /** Counts a request of nobody; else as {@link #takeOfAccount}. */
    public long takeOfAddress(String address) {
        return take("address " + Network.of(address), ofAddress);
    }

    /** As {@link #takeOfAddress}, without counting. */
    public long waitOfAddress(String address) {
        return ofAddress == 0
                ? 0
                : seconds(bucket("address " + Network.of(address), ofAddress)
                        .estimateAbilityToConsume(1)
                        .getNanosToWaitForRefill());
    }

    private long take(String key, int limit) {
        return limit == 0
                ? 0
                : seconds(bucket(key, limit).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
    }

    private Bucket bucket(String key, int limit) {
        synchronized (buckets) {
            Bucket bucket = buckets.computeIfAbsent(key, unknown -> Bucket.builder()
                    .addLimit(all -> all.capacity(limit).refillGreedy(limit, Duration.ofMinutes(1)))
                    .withCustomTimePrecision(time)
                    .build());
            if (buckets.size() > REMEMBERED) {
                // Whoever was quiet for longest: a flood of addresses must not fill the memory.
                buckets.remove(buckets.keySet().iterator().next());
            }
            return bucket;
        }
    }

    /** The one clock, as buckets ask it. */
    private record ByTheClock(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
