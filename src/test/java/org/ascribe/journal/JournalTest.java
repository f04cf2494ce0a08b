package org.ascribe.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JournalTest {
    @Inject
    Journal journal;

    @Inject
    Verifier verifier;

    @Inject
    AgroalDataSource database;

    @Test
    void many_at_once_append_to_one_whole_chain() throws Exception {
        long before = count();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> tasks = IntStream.range(0, 80)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        append("thread-" + i);
                        return null;
                    })
                    .toList();
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(verifier.verify().whole()).isTrue();
        assertThat(count()).isEqualTo(before + 80);
    }

    @Test
    void a_decision_that_is_rolled_back_leaves_no_entry() throws Exception {
        long before = count();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    journal.append("ana", "test.done", "test/rolled", Map.of());
                    throw new IllegalStateException("the decision fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count()).isEqualTo(before);
        assertThat(verifier.verify().whole()).isTrue();
    }

    @Test
    void nothing_is_appended_outside_a_transaction() {
        assertThatThrownBy(() -> journal.append("ana", "test.done", "test/1", Map.of()))
                .isInstanceOf(TransactionalException.class);
    }

    private void append(String subject) {
        QuarkusTransaction.requiringNew()
                .run(() -> journal.append("ana", "test.done", subject, Map.of("b", 2, "a", "one")));
    }

    private long count() throws SQLException {
        return ask("select count(*) from journal_entry", Long.class);
    }

    private <T> T ask(String sql, Class<T> type) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getObject(1, type);
        }
    }
}
