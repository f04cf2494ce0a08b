package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command of the packaged jar, on a database whose articles were read before rules had a name. */
@Tag("long")
class ReextractIT {
    @TempDir
    Path folder;

    /** What a command left behind. */
    private record Outcome(int exitCode, List<String> out, List<String> err) {}

    @Test
    void all_articles_are_read_again_once() throws Exception {
        int quotation;
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            quotation = Harbour.post(jar.admin()).path("quotations[0].id");
            Harbour.verify(jar.admin(), quotation);
            Harbour.post(jar.admin());
        }
        forgetRules();
        Outcome first = run("--all");
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).hasSize(2).allMatch(line -> line.contains("\"altered\":true,\"before\":null"));
        assertThat(first.err()).noneMatch(line -> line.contains("ERROR") || line.contains("Exception"));
        assertThat(run("--all").out()).isEmpty();
        Outcome forced = run("--all", "--force");
        assertThat(forced.out()).hasSize(2).allMatch(line -> line.contains("\"altered\":false"));
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            jar.admin().get("/api/quotations/" + quotation).then().body("rulesSha256", matchesPattern("[0-9a-f]{64}"));
            jar.admin().get("/api/quotations/" + quotation + "/verdicts").then().body("state", equalTo("verified"));
            jar.admin().get("/api/journal/verification").then().body("whole", equalTo(true));
        }
    }

    @Test
    void named_articles_are_read_again_and_a_missing_one_is_named() throws Exception {
        int article;
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            article = Harbour.post(jar.admin()).path("id");
        }
        Outcome outcome = run("999999", String.valueOf(article));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).singleElement().asString().startsWith("{\"article\":" + article);
        assertThat(outcome.err()).anyMatch(line -> line.contains("There is no article 999999"));
    }

    @Test
    void a_database_in_use_is_one_sentence_with_its_remedy() throws Exception {
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            Outcome outcome = run("--all");
            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).singleElement().asString().contains("in use", "/api/reextractions");
            jar.admin().get("/q/health/ready").then().statusCode(200);
        }
    }

    @Test
    void a_wrong_call_is_told_before_anything_is_opened() throws Exception {
        assertThat(run("--everything").exitCode()).isEqualTo(2);
        assertThat(run("--help").out()).anyMatch(line -> line.contains("reextract"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void kill_9_leaves_no_half_article() throws Exception {
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            for (int i = 0; i < 40; i++) {
                Harbour.post(jar.admin()).then().statusCode(201);
            }
        }
        forgetRules();
        Process process = start("--all");
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).contains("\"altered\":true");
            process.destroyForcibly().onExit().join();
        }
        try (Connection database = connect();
                ResultSet rows = database.createStatement()
                        .executeQuery("select count(*), count(a.rules_sha256), count(q.rules_sha256),"
                                + " count(case when q.rules_sha256 is not null and a.rules_sha256 is not null then 1 end)"
                                + " from article a join quotation q on q.article_id = a.id")) {
            rows.next();
            assertThat(rows.getInt(2)).isPositive().isEqualTo(rows.getInt(3)).isEqualTo(rows.getInt(4));
        }
        run("--all");
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            jar.admin().get("/api/journal/verification").then().body("whole", equalTo(true));
        }
    }

    private void forgetRules() throws SQLException {
        try (Connection database = connect();
                var statement = database.createStatement()) {
            statement.execute("update article set rules_sha256 = null");
            statement.execute("update quotation set rules_sha256 = null");
        }
    }

    private Outcome run(String... args) throws Exception {
        Process process = start(args);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = out.lines().toList();
            return new Outcome(process.waitFor(), lines, Files.readAllLines(err()));
        }
    }

    private Path err() throws IOException {
        return Files.createDirectories(Path.of("target/packaged")).resolve("reextract.err");
    }

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-jar",
                PackagedJar.JAR.toString(),
                "reextract"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err().toFile());
        builder.environment().put("ASCRIBE_DATA", folder.toString());
        return builder.start();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder + "/ascribe", "ascribe", "");
    }
}
