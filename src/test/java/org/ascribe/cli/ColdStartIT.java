package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColdStartIT {
    private static final String JAVA = ProcessHandle.current().info().command().orElse("java");
    private static final int RUNS = 7;

    /** On an idle machine it is about 12; others who fight for its processors make it more. */
    private static final int MOST = 20;

    @TempDir
    Path folder;

    /** Seconds differ from machine to machine and from minute to minute, so the bare start of Java is the measure. */
    @Test
    void one_article_takes_at_most_20_bare_starts_of_java() throws Exception {
        Path article = Files.writeString(
                folder.resolve("one.jsonl"),
                "{\"id\": \"one\", \"text\": \"“The gate stays shut,” said Ana Ruiz, the keeper.\"}\n");
        Path jar = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
        double bare = Double.MAX_VALUE;
        double command = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            bare = Math.min(bare, seconds(List.of(JAVA, "-version")));
            command = Math.min(command, seconds(List.of(JAVA, "-jar", jar.toString(), "extract", article.toString())));
        }
        System.out.printf(
                "extract, one article: %.2f s, bare Java %.3f s, ratio %.1f%n", command, bare, command / bare);
        assertThat(command / bare).isLessThan(MOST);
    }

    private static double seconds(List<String> command) throws Exception {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(new ArrayList<>(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return (System.nanoTime() - start) / 1e9;
    }
}
