package org.ascribe.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.hibernate.StatelessSession;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each day the head of the journal goes to the log, and nothing of what was decided. */
@QuarkusTest
class JournalWatchTest {
    private final Logger logger = Logger.getLogger(JournalWatch.class.getName());
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            records.add(line);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @Inject
    JournalWatch watch;

    @Inject
    Journal journal;

    @Inject
    Scheduler scheduler;

    @Inject
    Clock clock;

    @Inject
    StatelessSession session;

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
        QuarkusTransaction.requiringNew()
                .run(() -> journal.append("ana", "test.done", "test/1", Map.of("words", "secret words")));
    }

    @AfterEach
    void stop() {
        logger.removeHandler(handler);
    }

    @Test
    void the_line_of_the_day_holds_the_head_that_verifies_later() {
        watch.tell();
        assertThat(records).hasSize(1);
        String line = text(records.get(0));
        assertThat(line).contains(journal.head().toString()).doesNotContain("secret", "test/1", "ana");
        Journal.Head head = Journal.Head.of(line.replaceAll(".*head (\\d+:[0-9a-f]{64});.*", "$1"));
        assertThat(watch.verify(List.of(head)).whole()).isTrue();
    }

    @Test
    void a_broken_journal_is_an_error_in_the_log_that_names_the_entry() {
        long number = journal.head().number();
        QuarkusTransaction.requiringNew().run(() -> journal.append("ana", "test.done", "test/2", Map.of()));
        String actor = "update JournalEntry set actor = '%s' where number = " + number;
        change(String.format(actor, "eve"));
        watch.tell();
        change(String.format(actor, "ana"));
        assertThat(records).hasSize(1);
        assertThat(records.get(0).getLevel().intValue()).isGreaterThan(Level.WARNING.intValue());
        assertThat(text(records.get(0))).contains("broken at entry " + number + ": it was changed");
        assertThat(watch.verify(List.of()).whole()).isTrue();
    }

    @Test
    void it_is_written_at_the_next_midnight_in_utc() {
        var next = scheduler.getScheduledJobs().stream()
                .filter(job -> job.getMethodDescription().contains("JournalWatch"))
                .map(job -> job.getNextFireTime())
                .findFirst()
                .orElseThrow();
        assertThat(next.atOffset(ZoneOffset.UTC).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(Duration.between(clock.instant(), next)).isLessThanOrEqualTo(Duration.ofDays(1));
    }

    private void change(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createMutationQuery(statement).executeUpdate());
    }

    private static String text(LogRecord line) {
        return new PatternFormatter("%s").format(line);
    }
}
