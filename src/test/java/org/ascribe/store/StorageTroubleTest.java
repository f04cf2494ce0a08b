package org.ascribe.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class StorageTroubleTest {
    @Test
    void a_disk_that_the_index_or_the_embedded_database_finds_full_is_full() {
        IOException full = new IOException("No space left on device");
        assertThat(StorageTrouble.of(new UncheckedIOException(full))).contains(StorageTrouble.FULL);
        assertThat(StorageTrouble.of(new SQLException("The database has been closed", "90098", 90098, full)))
                .as("why it closed tells more than that it did")
                .contains(StorageTrouble.FULL);
    }

    @Test
    void what_postgresql_says_is_known_by_its_state() {
        assertThat(StorageTrouble.of(new SQLException("could not extend file", "53100")))
                .contains(StorageTrouble.FULL);
        assertThat(StorageTrouble.of(new SQLException("cannot execute INSERT", "25006")))
                .contains(StorageTrouble.READ_ONLY);
        assertThat(StorageTrouble.of(new SQLException("terminating connection", "57P01")))
                .contains(StorageTrouble.AWAY);
        assertThat(StorageTrouble.of(new SQLException("refused", "08001"))).contains(StorageTrouble.AWAY);
        assertThat(StorageTrouble.of(new SQLException("deadlock", "40P01"))).contains(StorageTrouble.BUSY);
    }

    @Test
    void a_trouble_that_another_failure_hid_is_found() {
        IllegalStateException hiding = new IllegalStateException("rolled back");
        hiding.addSuppressed(new RuntimeException(new SQLException("Sorry, acquisition timeout!")));
        assertThat(StorageTrouble.of(hiding)).contains(StorageTrouble.AWAY);
    }

    @Test
    void a_fault_of_the_house_is_none() {
        assertThat(StorageTrouble.of(new IllegalStateException("No space left on device")))
                .isEmpty();
        assertThat(StorageTrouble.of(new SQLException("a key is there twice", "23505", 23505)))
                .isEmpty();
    }
}
