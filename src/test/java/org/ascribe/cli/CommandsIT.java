package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ascribe.cli.PackagedCommand.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsIT {
    @TempDir
    Path folder;

    @Test
    void the_help_lists_every_command() throws Exception {
        Outcome outcome = PackagedCommand.run(folder, List.of("--help"));
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .anyMatch(line -> line.startsWith("  extract "))
                .anyMatch(line -> line.startsWith("  check-rules "))
                .anyMatch(line -> line.startsWith("  evaluate "))
                .anyMatch(line -> line.startsWith("  verify "))
                .anyMatch(line -> line.startsWith("  backup "))
                .anyMatch(line -> line.startsWith("  restore "));
    }

    @Test
    void the_version_is_told_with_and_without_a_command() throws Exception {
        for (List<String> arguments : List.of(List.of("--version"), List.of("extract", "--version"))) {
            List<String> out = PackagedCommand.run(folder, arguments).out();
            assertThat(out).hasSize(1);
            assertThat(out.get(0)).matches("Ascribe \\d+\\.\\d+.*");
        }
    }

    @Test
    void a_command_that_asks_a_workbench_opens_nothing_and_says_what_is_missing() throws Exception {
        for (List<String> arguments : List.of(
                List.of("verify", "--server", "http://localhost:1"),
                List.of("backup", "b.zip", "--server=http://localhost:1"))) {
            Outcome outcome = PackagedCommand.run(folder, arguments);
            assertThat(outcome.exit()).isEqualTo(1);
            assertThat(outcome.err()).singleElement().asString().contains("ASCRIBE_TOKEN", "/tokens");
        }
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(folder.resolve("b.zip")).doesNotExist();
    }

    @Test
    void an_unknown_command_is_refused_as_usage_and_starts_no_workbench() throws Exception {
        Outcome outcome = PackagedCommand.run(folder, List.of("extrakt"));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).anyMatch(line -> line.contains("extrakt"));
        assertThat(folder.resolve("data")).doesNotExist();
    }
}
