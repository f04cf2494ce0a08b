package org.ascribe.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

/**
 * Offers the database that the configuration chose, H2 or PostgreSQL, as the default one.
 *
 * <p>Both persistence units are built into the jar; whoever asks for a session never knows which of them answers.
 */
@ApplicationScoped
class ActiveDatabase {
    private final InjectableInstance<Session> h2Session;
    private final InjectableInstance<Session> pgSession;
    private final InjectableInstance<StatelessSession> h2Stateless;
    private final InjectableInstance<StatelessSession> pgStateless;
    private final InjectableInstance<AgroalDataSource> h2Source;
    private final InjectableInstance<AgroalDataSource> pgSource;

    @Inject
    ActiveDatabase(
            @PersistenceUnit("h2") InjectableInstance<Session> h2Session,
            @PersistenceUnit("pg") InjectableInstance<Session> pgSession,
            @PersistenceUnit("h2") InjectableInstance<StatelessSession> h2Stateless,
            @PersistenceUnit("pg") InjectableInstance<StatelessSession> pgStateless,
            @DataSource("h2") InjectableInstance<AgroalDataSource> h2Source,
            @DataSource("pg") InjectableInstance<AgroalDataSource> pgSource) {
        this.h2Session = h2Session;
        this.pgSession = pgSession;
        this.h2Stateless = h2Stateless;
        this.pgStateless = pgStateless;
        this.h2Source = h2Source;
        this.pgSource = pgSource;
    }

    @Produces
    @ApplicationScoped
    Session session() {
        return active(h2Session, pgSession);
    }

    @Produces
    @ApplicationScoped
    StatelessSession statelessSession() {
        return active(h2Stateless, pgStateless);
    }

    @Produces
    @ApplicationScoped
    AgroalDataSource dataSource() {
        return active(h2Source, pgSource);
    }

    private static <T> T active(InjectableInstance<T> h2, InjectableInstance<T> pg) {
        return h2.getHandle().getBean().isActive() ? h2.get() : pg.get();
    }
}
