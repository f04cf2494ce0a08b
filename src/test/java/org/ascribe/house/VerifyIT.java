package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.ascribe.journal.Forger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command verify of the packaged jar, against people who can write the whole database. */
@Tag("long")
class VerifyIT {
    private static final String KEY = "a key that stands in no database";

    @TempDir
    Path folder;

    @Test
    void a_chain_made_anew_is_found_by_the_key_and_a_missing_or_another_key_is_named() throws Exception {
        try (PackagedJar jar = started(KEY)) {
            Harbour.post(jar.admin()).then().statusCode(201);
            Harbour.post(jar.admin()).then().statusCode(201);
        }
        assertThat(verify(KEY).out()).anyMatch(line -> line.startsWith("The journal is whole; its head is 3:"));
        assertBroken(verify(""), "entry 1: it is sealed with the key ", "ASCRIBE_JOURNAL_KEY is not set");
        assertBroken(
                verify("another key of good length"), "entry 1: it is sealed", "ASCRIBE_JOURNAL_KEY is another one");
        assertThat(verify("short").err()).anyMatch(line -> line.contains("ASCRIBE_JOURNAL_KEY is shorter than 16"));

        try (PackagedJar jar = PackagedJar.launch(folder, PackagedJar.freePort())) {
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(jar::answers);
            jar.admin()
                    .get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body("checks.find { it.name == 'journal' }.data.reason", containsString("is not set"));
            Harbour.post(jar.admin()).then().statusCode(409).body("detail", containsString("ASCRIBE_JOURNAL_KEY"));
        }

        try (Connection database = connect()) {
            Forger forger = new Forger(database);
            assertThat(forger.run("update journal_entry set actor = 'eve' where number = 2"))
                    .isEqualTo(1);
            forger.recompute();
        }
        assertBroken(verify(KEY), "entry 2: ", "its HMAC does not fit");
        try (Connection database = connect()) {
            new Forger(database).run("update journal_entry set hmac = null where number >= 2");
        }
        assertBroken(verify(KEY), "entry 2: ", "it carries no HMAC");
    }

    @Test
    void a_key_that_was_set_later_counts_from_the_entry_that_the_settings_name() throws Exception {
        try (PackagedJar jar = started("")) {
            Harbour.post(jar.admin()).then().statusCode(201);
        }
        assertBroken(verify(KEY), "entry 1: it carries no HMAC", "ASCRIBE_JOURNAL_KEY_FROM");
        Map<String, String> later =
                Map.of("ASCRIBE_DATA", folder.toString(), "ASCRIBE_JOURNAL_KEY", KEY, "ASCRIBE_JOURNAL_KEY_FROM", "3");
        try (PackagedJar jar = PackagedJar.launch(folder, PackagedJar.freePort(), later)) {
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(jar::isReady);
            Harbour.post(jar.admin()).then().statusCode(201);
        }
        assertThat(DatabaseRun.of(later, "verify").exitCode()).isZero();
    }

    @Test
    void sixty_thousand_entries_are_verified_in_a_heap_that_cannot_hold_them() throws Exception {
        Map<String, String> data = Map.of("ASCRIBE_DATA", folder.toString());
        assertThat(DatabaseRun.of(data, "verify").exitCode()).isZero();
        String head;
        try (Connection database = connect()) {
            database.setAutoCommit(false);
            new Forger(database).append(60_000);
            database.commit();
            try (var rows = database.createStatement().executeQuery("select number, sha256 from journal_head")) {
                rows.next();
                head = rows.getLong(1) + ":" + rows.getString(2);
            }
        }
        DatabaseRun whole = DatabaseRun.of("64m", data, "verify", "--head", head);
        assertThat(whole.out()).anyMatch(line -> line.contains("whole; its head is " + head));
        assertThat(whole.exitCode()).isZero();
        try (Connection database = connect()) {
            new Forger(database).run("update journal_entry set payload = '{}' where number = 59999");
        }
        assertBroken(DatabaseRun.of("64m", data, "verify"), "entry 59999: its payload was changed");
        try (Connection database = connect()) {
            Forger forger = new Forger(database);
            forger.run("delete from journal_entry where number > 59998");
            forger.recompute();
        }
        assertThat(DatabaseRun.of(data, "verify").exitCode()).isZero();
        assertBroken(DatabaseRun.of(data, "verify", "--head", head), "entry 59999: it is missing");
    }

    private static void assertBroken(DatabaseRun run, String... words) {
        assertThat(String.join("\n", run.err())).contains(words).doesNotContain("Exception");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    private PackagedJar started(String key) throws Exception {
        PackagedJar jar = PackagedJar.launch(folder, PackagedJar.freePort(), Map.of("ASCRIBE_JOURNAL_KEY", key));
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(jar::isReady);
        return jar;
    }

    private DatabaseRun verify(String key) throws Exception {
        return DatabaseRun.of(Map.of("ASCRIBE_DATA", folder.toString(), "ASCRIBE_JOURNAL_KEY", key), "verify");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder + "/ascribe", "ascribe", "");
    }
}
