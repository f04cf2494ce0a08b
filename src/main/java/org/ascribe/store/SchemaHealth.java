package org.ascribe.store;

import io.quarkus.arc.InjectableInstance;
import io.quarkus.flyway.FlywayDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.hibernate.StatelessSession;

/** Ready only on a schema that has the newest migration of this jar, and none that failed. */
@Readiness
@ApplicationScoped
class SchemaHealth implements HealthCheck {
    private final InjectableInstance<Flyway> h2;
    private final InjectableInstance<Flyway> pg;
    private final StatelessSession session;
    private final AtomicReference<String> newest = new AtomicReference<>();

    @Inject
    SchemaHealth(
            @FlywayDataSource("h2") InjectableInstance<Flyway> h2,
            @FlywayDataSource("pg") InjectableInstance<Flyway> pg,
            StatelessSession session) {
        this.h2 = h2;
        this.pg = pg;
        this.session = session;
    }

    @Override
    public HealthCheckResponse call() {
        // Flyway itself reads all migrations at each question, and takes no connection of a transaction.
        String version = newest.updateAndGet(known -> known == null ? ofThisJar() : known);
        return HealthCheckResponse.named("The schema is current")
                .withData("version", version)
                .status(QuarkusTransaction.requiringNew().call(() -> isWhole(version)))
                .build();
    }

    private boolean isWhole(String version) {
        Object[] row = session.createNativeQuery(
                        "select count(case when \"version\" = :version then 1 end),"
                                + " count(case when \"success\" = false then 1 end) from \"flyway_schema_history\"",
                        Object[].class)
                .setParameter("version", version)
                .getSingleResult();
        return ((Number) row[0]).intValue() == 1 && ((Number) row[1]).intValue() == 0;
    }

    private String ofThisJar() {
        Flyway flyway = h2.getHandle().getBean().isActive() ? h2.get() : pg.get();
        return Arrays.stream(flyway.info().all())
                .filter(MigrationInfo::isVersioned)
                .filter(migration -> migration.getState().isResolved())
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .getVersion()
                .toString();
    }
}
