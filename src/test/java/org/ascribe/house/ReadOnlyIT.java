package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that can only be read. */
@Tag("long")
class ReadOnlyIT {
    @TempDir
    Path folder;

    @Test
    void an_embedded_database_that_can_only_be_read_serves_reading_and_says_why_it_keeps_nothing() throws Exception {
        int kept;
        String token;
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            kept = Harbour.post(jar.admin()).path("id");
            token = jar.token();
        }
        String url = "jdbc:h2:file:" + folder + "/ascribe;DB_CLOSE_ON_EXIT=FALSE;ACCESS_MODE_DATA=r";
        try (PackagedJar jar = PackagedJar.ready(folder, Map.of("QUARKUS_DATASOURCE_H2_JDBC_URL", url))) {
            jar.by(token).get("/api/articles/" + kept).then().statusCode(200);
            assertRefused(jar, token);
        }
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            assertGoesOn(jar, token);
        }
    }

    @Test
    void a_postgresql_that_can_only_be_read_is_told_and_work_goes_on_by_itself_afterwards() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                PackagedJar jar = PackagedJar.ready(folder, on(postgres))) {
            String token = jar.token();
            int kept = Harbour.post(jar.by(token)).path("id");
            readOnly(postgres, "on");
            jar.by(token).get("/api/articles/" + kept).then().statusCode(200);
            assertRefused(jar, token);
            readOnly(postgres, "off");
            assertGoesOn(jar, token);
        }
    }

    @Test
    void a_postgresql_that_goes_away_is_told_and_the_workbench_is_alive_but_not_ready() throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        try (PackagedJar jar = PackagedJar.ready(folder, on(postgres))) {
            postgres.close();
            jar.admin()
                    .get("/api/articles")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("detail", containsString("does not reach its database"));
            assertThat(jar.log()).anyMatch(line -> line.contains("The database does not answer: start it"));
            jar.admin().get("/articles").then().statusCode(503).body(containsString("does not reach its database"));
            jar.bare().get("/q/health/live").then().statusCode(200);
            jar.bare().get("/q/health/ready").then().statusCode(503);
        }
    }

    private static void assertGoesOn(PackagedJar jar, String token) {
        Harbour.post(jar.by(token)).then().statusCode(201);
        jar.by(token).get("/api/articles").then().body("articles.size()", equalTo(2));
        jar.by(token).get("/api/journal/verification").then().body("whole", equalTo(true));
    }

    private static void assertRefused(PackagedJar jar, String token) throws Exception {
        Harbour.post(jar.by(token))
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "60")
                .body("detail", containsString("can only be read just now"));
        assertThat(jar.log()).anyMatch(line -> line.contains("The database can only be read: make its folder"));
    }

    private static Map<String, String> on(EmbeddedPostgres postgres) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_PROFILE", "postgres");
        environment.put("QUARKUS_DATASOURCE_PG_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"));
        environment.put("QUARKUS_DATASOURCE_PG_USERNAME", "postgres");
        environment.put("QUARKUS_DATASOURCE_PG_PASSWORD", "postgres");
        return environment;
    }

    private static void readOnly(EmbeddedPostgres postgres, String value) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only = off");
            statement.execute("alter system set default_transaction_read_only = " + value);
            statement.execute("select pg_reload_conf()");
        }
    }
}
