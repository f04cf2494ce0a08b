package org.ascribe.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class WithoutWordsTest {
    @Test
    void what_a_database_quotes_is_left_out_and_its_code_stays() throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:h2:mem:words");
                var statement = database.createStatement()) {
            statement.execute("create table title (words varchar(5))");
            Exception tooLong = failure(() -> statement.execute("insert into title values ('The harbour opens')"));
            assertThat(tooLong).hasMessageContaining("harbour");
            assertThat(logged(new IllegalStateException(tooLong)))
                    .doesNotContain("harbour")
                    .contains("IllegalStateException", "state 22001", "what_a_database_quotes");
        }
    }

    @Test
    void what_a_parser_quotes_is_left_out() {
        Exception notJson = failure(() -> new ObjectMapper().readTree("harbour"));
        assertThat(notJson).hasMessageContaining("harbour");
        assertThat(logged(notJson)).doesNotContain("harbour").contains("JsonParseException");
    }

    @Test
    void what_the_machine_itself_says_stays() {
        assertThat(logged(new RuntimeException(new IOException("Connection reset by peer"))))
                .contains("Connection reset by peer");
    }

    @Test
    void a_full_disk_is_told_by_its_remedy_alone_and_its_rollbacks_not_at_all() {
        LogRecord entry = new LogRecord(Level.WARNING, "The index could not be read: {0}");
        entry.setThrown(new IOException("No space left on device"));
        assertThat(new WithoutWords().isLoggable(entry)).isTrue();
        assertThat(entry.getMessage()).contains("make room there");
        assertThat(entry.getThrown()).isNull();
        LogRecord rollback = new LogRecord(Level.WARNING, "attempted rollback");
        rollback.setLoggerName("com.arjuna.ats.jta");
        rollback.setThrown(new IOException("No space left on device"));
        assertThat(new WithoutWords().isLoggable(rollback)).isFalse();
    }

    @Test
    void an_address_that_failed_is_left_out() {
        LogRecord entry = new LogRecord(Level.SEVERE, "HTTP Request to /articles?q=harbour failed");
        entry.setLoggerName("io.quarkus.vertx.http.runtime.QuarkusErrorHandler");
        new WithoutWords().isLoggable(entry);
        assertThat(entry.getMessage()).doesNotContain("harbour");
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private static Exception failure(Attempt attempt) {
        try {
            attempt.run();
        } catch (Exception failure) {
            return failure;
        }
        throw new AssertionError("it did not fail");
    }

    private static String logged(Throwable thrown) {
        LogRecord entry = new LogRecord(Level.SEVERE, "Request failed");
        entry.setThrown(thrown);
        assertThat(new WithoutWords().isLoggable(entry)).isTrue();
        StringWriter trace = new StringWriter();
        entry.getThrown().printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
