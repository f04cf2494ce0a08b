package org.ascribe.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.ascribe.store.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is no whole backup leaves the workbench empty. */
class DamagedBackupTest {
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
    void a_backup_that_was_cut_off_is_refused_wherever_that_was() throws Exception {
        byte[] bytes = Files.readAllBytes(backup);
        for (int length = 0; length < bytes.length; length += 1 + bytes.length / 60) {
            Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> Saved.restore(empty, cut))
                    .as("%d of %d bytes", length, bytes.length)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("is no whole backup");
        }
        assertUntouched();
    }

    @Test
    void a_backup_with_a_changed_byte_is_refused_or_no_row_is_touched_by_it() throws Exception {
        byte[] bytes = Files.readAllBytes(backup);
        int refused = 0;
        int places = 0;
        for (int place = 3; place < bytes.length; place += 1 + bytes.length / 300) {
            places++;
            byte[] changed = bytes.clone();
            changed[place] ^= 0x15;
            Path damaged = Files.write(folder.resolve("damaged.zip"), changed);
            EmptyDatabase target = empty;
            try {
                Saved.restore(target, damaged);
                // What changed was a time or a flag of the zip, or the manifest's date.
                Saved.write(target, folder.resolve("again.zip"));
                assertThat(Saved.files(folder.resolve("again.zip"))).isEqualTo(Saved.files(backup));
                target.close();
                empty = EmptyDatabase.inMemory();
            } catch (Refusal refusal) {
                refused++;
                assertUntouched();
            }
        }
        assertThat(refused).as("of %d", places).isGreaterThan(places / 2);
    }

    @Test
    void what_is_no_backup_at_all_is_refused_with_a_sentence() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "These are the minutes of the council.");
        assertThatThrownBy(() -> BackupFile.open(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("notes.txt is no whole backup");
        assertThatThrownBy(() -> BackupFile.open(folder.resolve("nowhere.zip")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no file")
                .hasMessageContaining("nowhere.zip");
    }

    private void assertUntouched() throws SQLException {
        assertThat(empty.ask("select (select count(*) from account) + (select count(*) from article)"
                        + " + (select count(*) from journal_entry) + (select number from journal_head)"))
                .isEqualTo("0");
    }
}
