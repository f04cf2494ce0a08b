package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved while twenty people work, restored on either database: counts and head are equal, and it can be worked with. */
@Tag("long")
class BackupIT {
    private static final int CLIENTS = 20;

    @TempDir
    Path folder;

    @Test
    void h2_is_saved_while_20_clients_write_and_restored_on_h2_and_on_postgresql() throws Exception {
        Path backup = folder.resolve("h2.zip");
        saveWhileClientsWrite(Place.onH2(folder.resolve("from")), backup);
        assertRestored(backup, Place.onH2(folder.resolve("to")));
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            assertRestored(backup, Place.on(server, "target"));
        }
    }

    @Test
    void postgresql_is_saved_while_20_clients_write_and_restored_on_postgresql_and_on_h2() throws Exception {
        Path backup = folder.resolve("postgresql.zip");
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            saveWhileClientsWrite(Place.on(server, "origin"), backup);
            assertRestored(backup, Place.on(server, "target"));
        }
        assertRestored(backup, Place.onH2(folder.resolve("to")));
    }

    @Test
    void a_damaged_backup_is_refused_with_a_sentence_and_the_place_stays_empty_for_a_whole_one() throws Exception {
        Map<String, String> from = Place.onH2(folder.resolve("from")).environment();
        Map<String, String> to = Place.onH2(folder.resolve("to")).environment();
        try (PackagedJar jar = PackagedJar.ready(folder.resolve("from"))) {
            Harbour.post(jar.admin()).then().statusCode(201);
        }
        Path backup = folder.resolve("whole.zip");
        assertThat(DatabaseRun.of(from, "backup", backup.toString()).exitCode()).isZero();
        byte[] bytes = Files.readAllBytes(backup);
        // Inside of the rows of the journal, a little behind the name of their file.
        int place = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("journal_entry.jsonl") + 100;
        bytes[place] ^= 0x15;
        Path damaged = Files.write(folder.resolve("damaged.zip"), bytes);
        DatabaseRun refused = DatabaseRun.of(to, "restore", damaged.toString());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).anyMatch(line -> line.contains("damaged.zip is no whole backup"));
        assertThat(refused.err()).noneMatch(line -> line.contains("Exception"));
        DatabaseRun done = DatabaseRun.of(to, "restore", backup.toString());
        assertThat(done.exitCode()).as(String.join("\n", done.err())).isZero();
        assertThat(DatabaseRun.of(to, "restore", backup.toString()).err())
                .anyMatch(line -> line.contains("The workbench is not empty"));
    }

    private void saveWhileClientsWrite(Place place, Path backup) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try (PackagedJar jar = place.start()) {
            AtomicBoolean stop = new AtomicBoolean();
            AtomicInteger kept = new AtomicInteger();
            List<CompletableFuture<Void>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(CompletableFuture.runAsync(() -> work(jar, stop, kept), threads));
            }
            CompletableFuture<Object> failed = CompletableFuture.anyOf(clients.toArray(CompletableFuture[]::new));
            Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> failed.isDone() || kept.get() >= 2 * CLIENTS);
            int before = kept.get();
            Map<String, String> asking = new HashMap<>(place.environment());
            asking.put("ASCRIBE_TOKEN", token(jar.admin()));
            DatabaseRun saved =
                    DatabaseRun.of(asking, "backup", backup.toString(), "--server", "http://localhost:" + jar.port());
            int after = kept.get();
            stop.set(true);
            CompletableFuture.allOf(clients.toArray(CompletableFuture[]::new)).join();
            assertThat(saved.exitCode()).as(String.join("\n", saved.err())).isZero();
            assertThat(after).as("articles that came in meanwhile").isGreaterThan(before);
            jar.admin().get("/api/journal/verification").then().body("whole", equalTo(true));
            assertThat(DatabaseRun.of(
                                    asking,
                                    "verify",
                                    "--head",
                                    head(manifest(backup)),
                                    "--server",
                                    "http://localhost:" + jar.port())
                            .exitCode())
                    .isZero();
        } finally {
            threads.shutdown();
        }
    }

    private static void work(PackagedJar jar, AtomicBoolean stop, AtomicInteger kept) {
        while (!stop.get()) {
            judge(jar);
            kept.incrementAndGet();
        }
    }

    private static void judge(PackagedJar jar) {
        var article = Harbour.post(jar.bearer());
        article.then().statusCode(201);
        Harbour.verify(jar.bearer(), article.path("quotations[0].id")).then().statusCode(201);
    }

    private static void assertRestored(Path backup, Place place) throws Exception {
        DatabaseRun restored = DatabaseRun.of(place.environment(), "restore", backup.toString());
        assertThat(restored.exitCode()).as(String.join("\n", restored.err())).isZero();
        JsonNode manifest = manifest(backup);
        DatabaseRun verified = DatabaseRun.of(place.environment(), "verify");
        assertThat(verified.out())
                .anyMatch(line -> line.contains("The journal is whole; its head is " + head(manifest)));
        assertThat(verified.exitCode()).isZero();
        assertOneMoment(manifest, place);
        try (PackagedJar jar = place.start()) {
            judge(jar);
            token(jar.admin());
            jar.admin().get("/api/journal/verification").then().body("whole", equalTo(true));
        }
    }

    private static void assertOneMoment(JsonNode manifest, Place place) throws SQLException {
        try (Connection database = place.connect()) {
            for (var table : manifest.path("rows").properties()) {
                assertThat(Place.count(database, "select count(*) from " + table.getKey()))
                        .as(table.getKey())
                        .isEqualTo(table.getValue().asLong());
            }
            // One moment across tables: as many of each as the journal says.
            assertThat(Place.count(database, "select count(*) from journal_entry where action = 'article.kept'"))
                    .isEqualTo(Place.count(database, "select count(*) from article"))
                    .isPositive();
            assertThat(Place.count(database, "select count(*) from journal_entry where action = 'verdict.given'"))
                    .isEqualTo(Place.count(database, "select count(*) from verdict"))
                    .isPositive();
            assertThat(Place.count(database, "select max(number) from journal_entry"))
                    .isEqualTo(manifest.path("journal").path("number").asLong());
        }
    }

    private static String token(RequestSpecification admin) {
        return admin.contentType(ContentType.JSON)
                .body(Map.of("label", "backups", "days", 1, "scope", "all"))
                .post("/api/tokens")
                .path("token");
    }

    private static JsonNode manifest(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            return new ObjectMapper().readTree(zip.getInputStream(zip.getEntry("manifest.json")));
        }
    }

    private static String head(JsonNode manifest) {
        JsonNode head = manifest.path("journal");
        return head.path("number").asText() + ":" + head.path("sha256").asText();
    }
}
