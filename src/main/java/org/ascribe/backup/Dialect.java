package org.ascribe.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** What the two databases say differently. */
enum Dialect {
    /** A serializable transaction sees all tables as they stood at its first statement, and waits for nobody. */
    H2(
            Connection.TRANSACTION_SERIALIZABLE,
            "select lower(sequence_name), base_value from information_schema.sequences"
                    + " where sequence_schema = current_schema"),
    /** So does one of repeatable reads. */
    POSTGRESQL(
            Connection.TRANSACTION_REPEATABLE_READ,
            "select sequencename, coalesce(last_value + increment_by, start_value) from pg_sequences"
                    + " where schemaname = current_schema");

    private final int snapshot;
    private final String sequences;

    Dialect(int snapshot, String sequences) {
        this.snapshot = snapshot;
        this.sequences = sequences;
    }

    static Dialect of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2") ? H2 : POSTGRESQL;
    }

    /** The name of each sequence, in lower case, and what it gives out next. */
    String sequences() {
        return sequences;
    }

    /** Makes what follows see the database as it stands at the first of it; rows come as they are asked for. */
    void freeze(Connection connection) throws SQLException {
        connection.setTransactionIsolation(snapshot);
        if (this == H2) {
            // Else it collects all rows of a table before it hands out the first.
            try (var statement = connection.createStatement()) {
                statement.execute("set lazy_query_execution 1");
            }
        }
        connection.setAutoCommit(false);
    }

    /** Back to how connections of the pool are. */
    void thaw(Connection connection) throws SQLException {
        connection.rollback();
        if (this == H2) {
            try (var statement = connection.createStatement()) {
                statement.execute("set lazy_query_execution 0");
            }
        }
    }
}
