package org.ascribe.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command of the packaged jar that works on a database, run to its end.
 *
 * @param out what it wrote to standard output, line by line
 */
record DatabaseRun(int exitCode, List<String> out, List<String> err) {
    /** Runs it with these environment variables, such as {@code ASCRIBE_DATA}. */
    static DatabaseRun of(Map<String, String> environment, String... arguments) throws Exception {
        return of("256m", environment, arguments);
    }

    /** Runs it with a heap of that size. */
    static DatabaseRun of(String heap, Map<String, String> environment, String... arguments) throws Exception {
        Path logs = Files.createDirectories(Path.of("target/packaged"));
        Path out = Files.createTempFile(logs, arguments[0], ".out");
        Path err = Files.createTempFile(logs, arguments[0], ".err");
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + heap,
                "-jar",
                PackagedJar.JAR.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new DatabaseRun(exitCode, lines(out), lines(err));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }
}
