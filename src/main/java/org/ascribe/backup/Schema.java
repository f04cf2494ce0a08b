package org.ascribe.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the database has, read from itself, so that a new table is never forgotten.
 *
 * @param version the newest migration
 * @param tables all but the list of migrations, each after those that its rows point to
 * @param sequences by name, in lower case: what each gives out next
 */
record Schema(String version, List<Table> tables, Map<String, Long> sequences) {
    private static final String MIGRATIONS = "flyway_schema_history";

    static Schema of(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet rows = data.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!name.equalsIgnoreCase(MIGRATIONS)) {
                    tables.add(table(connection, name));
                }
            }
        }
        return new Schema(version(connection), inOrder(tables), sequences(connection));
    }

    private static Table table(Connection connection, String name) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        String catalog = connection.getCatalog();
        String schema = connection.getSchema();
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = data.getColumns(catalog, schema, name, "%")) {
            while (rows.next()) {
                columns.add(Column.of(
                        lower(name),
                        lower(rows.getString("COLUMN_NAME")),
                        rows.getInt("DATA_TYPE"),
                        rows.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls));
            }
        }
        Map<Short, String> key = new TreeMap<>();
        try (ResultSet rows = data.getPrimaryKeys(catalog, schema, name)) {
            while (rows.next()) {
                key.put(rows.getShort("KEY_SEQ"), lower(rows.getString("COLUMN_NAME")));
            }
        }
        if (key.isEmpty()) {
            throw new IllegalStateException("the table " + name + " has no primary key to read it by");
        }
        List<Table.Link> links = new ArrayList<>();
        try (ResultSet rows = data.getImportedKeys(catalog, schema, name)) {
            while (rows.next()) {
                links.add(
                        new Table.Link(lower(rows.getString("FKCOLUMN_NAME")), lower(rows.getString("PKTABLE_NAME"))));
            }
        }
        return new Table(lower(name), List.copyOf(columns), List.copyOf(key.values()), List.copyOf(links));
    }

    /** Where tables point to each other in a circle, those links go last that may be null: they are set afterwards. */
    private static List<Table> inOrder(List<Table> tables) {
        List<Table> ordered = new ArrayList<>();
        List<Table> left = new ArrayList<>(tables);
        for (boolean strict = true; !left.isEmpty(); ) {
            Table next = null;
            for (Table table : left) {
                boolean onlyRequired = !strict;
                boolean waits = table.links().stream()
                        .filter(link -> !link.table().equals(table.name()))
                        .filter(link ->
                                !onlyRequired || table.column(link.column()).required())
                        .anyMatch(link ->
                                left.stream().anyMatch(other -> other.name().equals(link.table())));
                if (!waits) {
                    next = table;
                    break;
                }
            }
            if (next == null && !strict) {
                throw new IllegalStateException("tables point to each other in a circle: " + left);
            }
            strict = next != null;
            if (next != null) {
                ordered.add(next);
                left.remove(next);
            }
        }
        return List.copyOf(ordered);
    }

    private static String version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select \"version\" from \"" + MIGRATIONS
                        + "\" where \"version\" is not null order by \"installed_rank\" desc")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Map<String, Long> sequences(Connection connection) throws SQLException {
        Map<String, Long> sequences = new TreeMap<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Dialect.of(connection).sequences())) {
            while (rows.next()) {
                sequences.put(rows.getString(1), rows.getLong(2));
            }
        }
        return new HashMap<>(sequences);
    }

    /** The links that point forward in the order, or to the table itself: their rows may come later. */
    List<Column> later(Table table) {
        List<String> earlier = tables.subList(0, tables.indexOf(table)).stream()
                .map(Table::name)
                .toList();
        return table.links().stream()
                .filter(link -> !earlier.contains(link.table()))
                .map(link -> table.column(link.column()))
                .toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
