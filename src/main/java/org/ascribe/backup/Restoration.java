package org.ascribe.backup;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.store.Refusal;

/** Puts the rows of a backup into an empty database of the same schema. */
final class Restoration {
    /** What migrations leave in a database that nobody has used. */
    private static final Set<String> NEVER_EMPTY = Set.of("journal_head", "new_speaker", "queue_filling");

    private static final int BATCH = 500;
    private static final int BATCH_CHARACTERS = 1_000_000;

    private final BackupFile file;

    Restoration(BackupFile file) {
        this.file = file;
    }

    /**
     * Makes sure that this database can take it, and sets its sequences: that ends a transaction, and does no harm to a
     * database that stays empty.
     */
    void prepare(Connection connection) throws SQLException {
        Schema schema = Schema.of(connection);
        Manifest manifest = file.manifest();
        if (!schema.version().equals(manifest.schema())) {
            throw Refusal.conflict("The backup is of schema " + manifest.schema() + " and this database of schema "
                    + schema.version() + ": restore it by Ascribe " + manifest.program()
                    + ", which wrote it, and start this one on the result.");
        }
        Set<String> known = Set.copyOf(schema.tables().stream().map(Table::name).toList());
        if (!known.equals(manifest.rows().keySet())
                || !schema.sequences().keySet().equals(manifest.sequences().keySet())) {
            throw file.damaged("its tables are others than those of schema " + schema.version());
        }
        try (var statement = connection.createStatement()) {
            for (Table table : schema.tables()) {
                try (ResultSet row = statement.executeQuery("select count(*) from " + table.name())) {
                    row.next();
                    if (row.getLong(1) > (NEVER_EMPTY.contains(table.name()) ? 1 : 0)) {
                        throw Refusal.conflict("The workbench is not empty, " + table.name()
                                + " has rows: restore into a new one, in another folder or database.");
                    }
                }
            }
            for (Map.Entry<String, Long> sequence : manifest.sequences().entrySet()) {
                statement.execute("alter sequence " + sequence.getKey() + " restart with " + sequence.getValue());
            }
        }
    }

    /** Inserts all rows; the caller's transaction keeps all of them or none. */
    void load(Connection connection) throws SQLException {
        Schema schema = Schema.of(connection);
        for (Table table : schema.tables()) {
            if (NEVER_EMPTY.contains(table.name())) {
                try (var statement = connection.createStatement()) {
                    statement.executeUpdate("delete from " + table.name());
                }
            }
            insert(connection, table, schema.later(table));
        }
        for (Table table : schema.tables()) {
            if (!schema.later(table).isEmpty()) {
                link(connection, table, schema.later(table));
            }
        }
    }

    private void insert(Connection connection, Table table, List<Column> later) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
            Batch batch = new Batch(insert);
            long rows = file.read(table.name(), row -> {
                List<Column> columns = table.columns();
                for (int i = 0; i < columns.size(); i++) {
                    Column column = columns.get(i);
                    column.bind(insert, i + 1, later.contains(column) ? null : row.get(column.name()));
                }
                batch.add(row);
            });
            batch.finish();
            long expected = file.manifest().rows().get(table.name());
            if (rows != expected) {
                throw file.damaged(table.name() + " has " + rows + " rows instead of " + expected);
            }
        }
    }

    /** The links to rows that came later. */
    private void link(Connection connection, Table table, List<Column> later) throws SQLException {
        List<Column> all = new ArrayList<>(later);
        all.addAll(table.keyColumns());
        try (PreparedStatement update = connection.prepareStatement(table.update(later))) {
            Batch batch = new Batch(update);
            file.read(table.name(), row -> {
                if (later.stream().anyMatch(column -> row.has(column.name()))) {
                    for (int i = 0; i < all.size(); i++) {
                        all.get(i).bind(update, i + 1, row.get(all.get(i).name()));
                    }
                    batch.add(row);
                }
            });
            batch.finish();
        }
    }

    /** Statements that go to the database together: so many, or fewer where their texts are long. */
    private static final class Batch {
        private final PreparedStatement statement;
        private int waiting;
        private long characters;

        Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(JsonNode row) throws SQLException {
            statement.addBatch();
            waiting++;
            for (JsonNode value : row) {
                characters += value.isTextual() ? value.textValue().length() : 0;
            }
            if (waiting == BATCH || characters > BATCH_CHARACTERS) {
                finish();
            }
        }

        void finish() throws SQLException {
            if (waiting > 0) {
                statement.executeBatch();
            }
            waiting = 0;
            characters = 0;
        }
    }
}
