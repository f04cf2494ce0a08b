package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room: the system is told that no file of the process may grow further, which binds root as well. */
@Tag("long")
class DiskIT {
    private static final int ARTICLES = 40;

    private final Random random = new Random(7);

    @TempDir
    Path folder;

    @BeforeEach
    void require() {
        boolean possible = Files.isExecutable(Path.of("/usr/bin/prlimit"));
        assertThat(possible || System.getenv("CI") == null)
                .as("prlimit of util-linux, which every Linux of CI has")
                .isTrue();
        assumeTrue(possible, "There is no /usr/bin/prlimit here to make the disk full with.");
    }

    @Test
    void a_full_disk_is_told_to_client_and_operator_loses_nothing_and_ends_with_the_want_of_room() throws Exception {
        List<Integer> kept = new ArrayList<>();
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            kept.add(intake(jar).then().statusCode(201).extract().path("id"));
            limit(jar, Files.size(folder.resolve("ascribe.mv.db")) + 300_000 + ":");
            Response refused = intake(jar);
            for (int i = 0; i < ARTICLES && refused.statusCode() == 201; i++) {
                kept.add(refused.path("id"));
                refused = intake(jar);
            }
            refused.then()
                    .statusCode(507)
                    .contentType("application/problem+json")
                    .header("Retry-After", "60")
                    .body("detail", containsString("once there is room"));
            assertThat(jar.log()).anyMatch(line -> line.contains("is full: make room there"));
            assertThat(jar.log()).noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
            limit(jar, "unlimited:");
            // The first request may still meet the database that closed itself.
            Response again = Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> intake(jar), a -> a.statusCode() == 201);
            kept.add(again.path("id"));
            assertAllThere(jar, kept);
            jar.kill();
        }
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            assertAllThere(jar, kept);
        }
    }

    @Test
    void a_start_on_a_full_disk_is_one_sentence_with_its_remedy() throws Exception {
        try (PackagedJar jar = PackagedJar.launch(folder, PackagedJar.freePort())) {
            limit(jar, "100000:");
            assertThat(jar.exitCode()).isEqualTo(1);
            assertThat(jar.complaints()).hasSize(1);
            assertThat(jar.complaints().get(0)).contains("is full: make room there");
        }
    }

    private Response intake(PackagedJar jar) {
        StringBuilder words = new StringBuilder("“The harbour will open again,” said Ana Ruiz, the mayor.\n\n");
        random.ints(100_000, 'a', 'z' + 1).forEach(letter -> words.append((char) letter));
        return jar.bearer()
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Harbour to open", "text", words.toString()))
                .post("/api/articles");
    }

    private static void assertAllThere(PackagedJar jar, List<Integer> kept) {
        for (int article : kept) {
            jar.bearer().get("/api/articles/" + article).then().statusCode(200);
        }
        jar.bearer().get("/api/articles?limit=100").then().body("articles.size()", equalTo(kept.size()));
        jar.bearer().get("/api/journal/verification").then().body("whole", equalTo(true));
        jar.bearer().get("/q/health/ready").then().statusCode(200);
    }

    private static void limit(PackagedJar jar, String bytes) throws IOException, InterruptedException {
        String[] command = {"/usr/bin/prlimit", "--pid", String.valueOf(jar.pid()), "--fsize=" + bytes};
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
