package org.ascribe.review;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same on PostgreSQL. */
class QueuePlansIT extends QueuePlans {
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void fill() throws SQLException, IOException {
        postgres = EmbeddedPostgres.start();
        try (Connection database = postgres.getPostgresDatabase().getConnection()) {
            // The rows refer to articles that are not there.
            database.createStatement().execute("set session_replication_role = replica");
            fill(database, "generate_series(1, 20000) x");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Override
    Connection database() throws SQLException {
        Connection database = postgres.getPostgresDatabase().getConnection();
        // It sorts a few lines rather than walk an index: here it is asked whether it could.
        for (String way : List.of("sort", "incremental_sort", "bitmapscan", "seqscan")) {
            database.createStatement().execute("set enable_" + way + " = off");
        }
        return database;
    }

    @Override
    List<String> complaints(List<String> plan) {
        return plan.stream()
                .filter(line -> line.contains("Seq Scan on queue") || line.contains("Sort"))
                .toList();
    }
}
