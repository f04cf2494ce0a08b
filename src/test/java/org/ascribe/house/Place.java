package org.ascribe.house;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/** Where a workbench keeps what it has, on H2 or PostgreSQL, by the environment that says so. */
record Place(Map<String, String> environment) {
    private static final String ADDRESS = "QUARKUS_DATASOURCE_PG_JDBC_URL";

    static Place onH2(Path folder) {
        return new Place(Map.of("ASCRIBE_DATA", folder.toString()));
    }

    /** A new database of that server. */
    static Place on(EmbeddedPostgres server, String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("create database " + name);
        }
        return new Place(Map.of(
                "QUARKUS_PROFILE",
                "postgres",
                ADDRESS,
                server.getJdbcUrl("postgres", name),
                "QUARKUS_DATASOURCE_PG_USERNAME",
                "postgres",
                "QUARKUS_DATASOURCE_PG_PASSWORD",
                "postgres",
                "ASCRIBE_DATA",
                "target/packaged/" + name));
    }

    /** Starts a workbench there and waits until it answers. */
    PackagedJar start() throws IOException {
        PackagedJar jar =
                PackagedJar.launch(Path.of(environment.get("ASCRIBE_DATA")), PackagedJar.freePort(), environment);
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(jar::isReady);
        return jar;
    }

    /** Opens the database, which no workbench may have open where it is H2. */
    Connection connect() throws SQLException {
        String postgres = environment.get(ADDRESS);
        return postgres == null
                ? DriverManager.getConnection(
                        "jdbc:h2:file:" + environment.get("ASCRIBE_DATA") + "/ascribe", "ascribe", "")
                : DriverManager.getConnection(postgres, "postgres", "postgres");
    }

    static long count(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
