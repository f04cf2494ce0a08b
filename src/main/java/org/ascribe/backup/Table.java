package org.ascribe.backup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as the database describes it; all names in lower case.
 *
 * @param key the columns of its primary key
 * @param links the columns that point to rows of tables, with the table
 */
record Table(String name, List<Column> columns, List<String> key, List<Link> links) {
    /** A column that points to a row of a table. */
    record Link(String column, String table) {}

    /** All rows, in the order of their keys. */
    String select() {
        return "select " + names(columns.stream().map(Column::name)) + " from " + name + " order by "
                + names(key.stream());
    }

    String insert() {
        return "insert into " + name + " (" + names(columns.stream().map(Column::name)) + ") values ("
                + names(columns.stream().map(column -> "?")) + ")";
    }

    /** Sets those columns of the row of a key. */
    String update(List<Column> later) {
        return "update " + name + " set "
                + names(later.stream().map(column -> column.name() + " = ?"))
                + " where "
                + key.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    }

    List<Column> keyColumns() {
        return key.stream().map(this::column).toList();
    }

    Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String names(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }
}
