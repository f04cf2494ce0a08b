package org.ascribe.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ascribe.journal.Journal;

/** Writes all rows of a database as they stood at one moment, whoever writes meanwhile; no table is held in memory. */
final class BackupWriter {
    /** Few, since a row may hold a long text. */
    private static final int FETCH = 20;

    private final ObjectMapper mapper;
    private final Clock clock;
    private final String program;

    BackupWriter(ObjectMapper mapper, Clock clock, String program) {
        this.mapper = mapper;
        this.clock = clock;
        this.program = program;
    }

    /** Reads the database of that connection, which it leaves without a transaction, and writes a zip. */
    void write(Connection connection, OutputStream out) throws SQLException, IOException {
        Dialect dialect = Dialect.of(connection);
        dialect.freeze(connection);
        try {
            List<Table> tables = Schema.of(connection).tables();
            Manifest manifest = manifest(connection, tables);
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry(Manifest.FILE));
            zip.write(mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            for (Table table : tables) {
                zip.putNextEntry(new ZipEntry(Manifest.file(table.name())));
                rows(connection, table, zip);
            }
            // Not where something failed: closing would make a zip that looks whole of one that is not.
            zip.close();
        } finally {
            dialect.thaw(connection);
        }
    }

    private Manifest manifest(Connection connection, List<Table> tables) throws SQLException {
        Journal.Head head;
        Map<String, Long> rows = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select number, sha256 from journal_head where id = 1")) {
                row.next();
                head = new Journal.Head(row.getLong(1), row.getString(2));
            }
            for (Table table : tables) {
                try (ResultSet row = statement.executeQuery("select count(*) from " + table.name())) {
                    row.next();
                    rows.put(table.name(), row.getLong(1));
                }
            }
        }
        // Sequences stand outside of transactions: read now, they are past whatever the rows above were given.
        Schema schema = Schema.of(connection);
        return new Manifest(
                Manifest.FORMAT, program, schema.version(), clock.instant(), head, rows, schema.sequences());
    }

    private void rows(Connection connection, Table table, OutputStream out) throws SQLException, IOException {
        List<Column> columns = table.columns();
        try (Statement statement = connection.createStatement();
                // A lone half of a surrogate pair is no UTF-8, and texts may hold one.
                JsonGenerator json = mapper.createGenerator(out)
                        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                        .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
                        .enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature())
                        .setRootValueSeparator(null)) {
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery(table.select())) {
                while (row.next()) {
                    json.writeStartObject();
                    for (int i = 0; i < columns.size(); i++) {
                        columns.get(i).write(row, i + 1, json);
                    }
                    json.writeEndObject();
                    json.writeRaw('\n');
                }
            }
        }
    }
}
