package org.ascribe.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.ascribe.store.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was saved is there again, all of it or nothing. */
class RestorationTest {
    @TempDir
    Path folder;

    private EmptyDatabase full;
    private EmptyDatabase empty;
    private Path backup;

    @BeforeEach
    void save() throws Exception {
        full = EmptyDatabase.inMemory();
        empty = EmptyDatabase.inMemory();
        backup = folder.resolve("full.zip");
        Saved.fill(full);
        Saved.write(full, backup);
    }

    @AfterEach
    void close() throws SQLException {
        full.close();
        empty.close();
    }

    @Test
    void every_table_of_the_schema_is_in_it() throws Exception {
        Set<String> tables = new TreeSet<>();
        try (var statement = full.connection.createStatement();
                ResultSet rows = statement.executeQuery("select lower(table_name) from information_schema.tables"
                        + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        tables.remove("flyway_schema_history");
        assertThat(tables).contains("account", "journal_entry", "lease");
        try (BackupFile file = BackupFile.open(backup)) {
            assertThat(file.manifest().rows().keySet()).containsExactlyInAnyOrderElementsOf(tables);
        }
        assertThat(Saved.files(backup).keySet().stream().map(name -> name.replace(".jsonl", "")))
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void a_table_that_a_later_migration_adds_is_in_it_too() throws Exception {
        full.run("create table later_thing (id bigint primary key, kept varbinary, share numeric(9, 4), body clob)");
        full.run("insert into later_thing values (7, X'00FF10', 0.1250, 'long')");
        Saved.write(full, folder.resolve("later.zip"));
        assertThat(Saved.files(folder.resolve("later.zip")).get("later_thing.jsonl"))
                .isEqualTo("{\"id\":7,\"kept\":\"AP8Q\",\"share\":\"0.1250\",\"body\":\"long\"}\n");
    }

    @Test
    void each_row_is_there_again_to_the_letter_also_where_it_points_to_a_later_one() throws Exception {
        Saved.restore(empty, backup);
        Path again = folder.resolve("again.zip");
        Saved.write(empty, again);
        assertThat(Saved.files(again)).isEqualTo(Saved.files(backup));
        assertThat(empty.ask("select body from article_text")).isEqualTo(Saved.WORDS);
        assertThat(empty.ask("select earlier_id from article where id = 1")).isEqualTo("2");
        try (BackupFile first = BackupFile.open(backup);
                BackupFile second = BackupFile.open(again)) {
            assertThat(second.manifest().journal()).isEqualTo(first.manifest().journal());
            assertThat(second.manifest().rows()).isEqualTo(first.manifest().rows());
            assertThat(second.manifest().sequences()).isEqualTo(first.manifest().sequences());
        }
    }

    @Test
    void the_next_id_is_one_that_nobody_has() throws Exception {
        String next = full.ask("select next value for account_seq");
        Saved.write(full, folder.resolve("next.zip"));
        Saved.restore(empty, folder.resolve("next.zip"));
        assertThat(Long.parseLong(empty.ask("select next value for account_seq")))
                .isEqualTo(Long.parseLong(next) + 50);
    }

    @Test
    void a_workbench_with_anything_in_it_is_refused() throws Exception {
        empty.run("insert into speaker (id, name) values (1, 'Ana Ruiz')");
        assertThatThrownBy(() -> Saved.restore(empty, backup))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not empty, speaker has rows");
    }

    @Test
    void a_backup_of_another_schema_is_refused_with_both_versions() throws Exception {
        String today = full.ask("select max(cast(\"version\" as integer)) from \"flyway_schema_history\"");
        empty.run("update \"flyway_schema_history\" set \"version\" = '9999' where \"version\" = '" + today + "'");
        assertThatThrownBy(() -> Saved.restore(empty, backup))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("schema " + today + " ")
                .hasMessageContaining("schema 9999")
                .hasMessageContaining("Ascribe 1.2.3");
    }
}
