package org.ascribe.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.ascribe.journal.Forger;
import org.ascribe.store.Refusal;

/** A database with something in it, how it is saved and how that is restored, without a workbench around it. */
final class Saved {
    static final String WORDS = "“Ça va”, she said: 😀 \\u0041 \"quoted\" \u2028 \t 中文";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Saved() {}

    static void write(EmptyDatabase database, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            new BackupWriter(JSON, Clock.systemUTC(), "1.2.3").write(database.connection, out);
        }
        database.connection.setAutoCommit(true);
    }

    static void restore(EmptyDatabase database, Path path) throws Exception {
        try (BackupFile file = BackupFile.open(path)) {
            Restoration restoration = new Restoration(file);
            restoration.prepare(database.connection);
            database.connection.setAutoCommit(false);
            try {
                restoration.load(database.connection);
                database.connection.commit();
            } catch (SQLException refused) {
                throw Refusal.conflict(refused.getMessage());
            } finally {
                database.connection.rollback();
                database.connection.setAutoCommit(true);
            }
        }
    }

    /** The rows of each table, by the name of their file. */
    static Map<String, String> files(Path path) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (var entry : zip.stream()
                    .filter(each -> each.getName().endsWith(".jsonl"))
                    .toList()) {
                files.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    static void fill(EmptyDatabase database) throws Exception {
        database.run(
                "insert into account (id, version, name, role, password_hash, disabled, created_at)"
                        + " values (1, 3, 'ana', 'ADMIN', 'none', false, timestamp with time zone '2026-03-01 10:00:00.123456+02')");
        try (var insert = database.connection.prepareStatement(
                "insert into article_text (id, sha256, characters, body) values (1, 'abc', 5, ?)")) {
            insert.setString(1, WORDS);
            insert.executeUpdate();
        }
        for (int id : new int[] {1, 2}) {
            database.run("insert into article (id, version, title, published_on, place, text_id, english, edition,"
                    + " superseded, opinions, created_at, created_by) values (" + id
                    + ", 0, 'Harbour', date '2026-02-28',"
                    + " 'place " + id + "', 1, true, " + id + ", true, 1, current_timestamp, 'ana')");
        }
        database.run("update article set earlier_id = 2 where id = 1");
        database.run("insert into speaker (id, name) values (1, 'Ana Ruiz'), (2, 'A. Ruiz')");
        database.run("update speaker set merged_into_id = 2, main_id = 2 where id = 1");
        new Forger(database.connection).append(700);
        database.connection.setAutoCommit(true);
    }
}
