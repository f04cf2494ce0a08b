package org.ascribe.house;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A fresh PostgreSQL server. */
public class OnPostgres implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException noServer) {
            throw new UncheckedIOException(noServer);
        }
        return Map.of(
                "quarkus.datasource.pg.jdbc.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.pg.username",
                "postgres",
                "quarkus.datasource.pg.password",
                "postgres",
                "ascribe.admin.password",
                PackagedJar.PASSWORD);
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
