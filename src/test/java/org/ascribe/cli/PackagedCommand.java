package org.ascribe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged jar as a command, a process of its own in a folder. */
final class PackagedCommand {
    /** How a command ended and what it wrote, line by line. */
    record Outcome(int exit, List<String> out, List<String> err) {}

    private PackagedCommand() {}

    static Outcome run(Path folder, List<String> arguments) throws Exception {
        return run(folder, "256m", arguments);
    }

    static Outcome run(Path folder, String heap, List<String> arguments) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int exit = new ProcessBuilder(line(heap, arguments))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Outcome(exit, Files.readAllLines(out), Files.readAllLines(err));
    }

    static List<String> line(List<String> arguments) {
        return line("256m", arguments);
    }

    private static List<String> line(String heap, List<String> arguments) {
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + heap,
                "-jar",
                Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath().toString()));
        line.addAll(arguments);
        return line;
    }
}
