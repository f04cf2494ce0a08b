package org.ascribe.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private final Hand clock = new Hand();
    private final Attempts attempts = new Attempts(clock);

    @Test
    void four_slips_cost_nothing_and_the_fifth_a_wait_that_doubles() {
        fail(4);
        assertThat(attempts.mayTry("ana")).isTrue();
        fail(1);
        assertThat(attempts.mayTry("ana")).isFalse();
        assertThat(attempts.mayTry("bo")).isTrue();
        clock.moves(Duration.ofSeconds(2));
        assertThat(attempts.mayTry("ana")).isTrue();
        fail(1);
        clock.moves(Duration.ofSeconds(3));
        assertThat(attempts.mayTry("ana")).isFalse();
        clock.moves(Duration.ofSeconds(1));
        assertThat(attempts.mayTry("ana")).isTrue();
    }

    @Test
    void no_wait_is_longer_than_five_minutes() {
        fail(60);
        clock.moves(Duration.ofMinutes(5));
        assertThat(attempts.mayTry("ana")).isTrue();
    }

    @Test
    void a_success_forgets_the_slips() {
        fail(4);
        attempts.note("ana", true);
        fail(4);
        assertThat(attempts.mayTry("ana")).isTrue();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.note("ana", false);
        }
    }

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {
        private Instant now = Instant.EPOCH;

        void moves(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
