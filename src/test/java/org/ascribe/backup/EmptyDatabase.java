package org.ascribe.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** A database of today's schema with nothing in it, as long as it is open. */
final class EmptyDatabase implements AutoCloseable {
    final Connection connection;

    private EmptyDatabase(Connection connection) {
        this.connection = connection;
    }

    static EmptyDatabase inMemory() throws SQLException {
        return at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    static EmptyDatabase at(String address, String name, String password) throws SQLException {
        Flyway.configure()
                .dataSource(address, name, password)
                .locations("filesystem:db/common")
                .loggers("slf4j")
                .load()
                .migrate();
        return new EmptyDatabase(DriverManager.getConnection(address, name, password));
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    String ask(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
