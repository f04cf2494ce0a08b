package org.ascribe.backup;

import java.time.Instant;
import java.util.Map;
import org.ascribe.journal.Journal;

/**
 * What a backup holds; the first file in it.
 *
 * @param format 1
 * @param program the version of the program that wrote it
 * @param schema the newest migration of the database it was read from
 * @param journal the newest entry of the journal
 * @param rows how many each table has, in the order in which they are written
 * @param sequences by name: what each gives out next
 */
public record Manifest(
        int format,
        String program,
        String schema,
        Instant writtenAt,
        Journal.Head journal,
        Map<String, Long> rows,
        Map<String, Long> sequences) {
    static final int FORMAT = 1;
    static final String FILE = "manifest.json";

    /** The file that holds the rows of a table: JSON, a row a line. */
    static String file(String table) {
        return table + ".jsonl";
    }

    /** What it holds, in words. */
    @Override
    public String toString() {
        long sum = rows.values().stream().mapToLong(Long::longValue).sum();
        return "schema " + schema + ", " + sum + " rows of " + rows.size() + " tables, head of the journal " + journal;
    }
}
