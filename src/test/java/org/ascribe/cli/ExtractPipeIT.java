package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.cli.PackagedCommand.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command between other commands, on many lines and on huge ones. */
class ExtractPipeIT {
    private static final String ARTICLE =
            "{\"id\": \"one\", \"text\": \"“The gate stays shut,” said Ana Ruiz, the keeper.\", \"publisher\": {\"any\": 1}}";

    @TempDir
    Path folder;

    @Test
    void a_pipe_is_answered_line_by_line() throws Exception {
        Process process = new ProcessBuilder(PackagedCommand.line(List.of("extract"))).start();
        try (BufferedWriter in = process.outputWriter(StandardCharsets.UTF_8);
                BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String id : List.of("first", "second")) {
                in.write(ARTICLE.replace("one", id) + "\n");
                in.flush();
                assertThat(out.readLine()).contains("\"id\":\"" + id + "\"", "\"speaker\":\"Ana Ruiz\"");
            }
        }
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void output_that_nobody_reads_any_more_ends_it_quietly() throws Exception {
        Files.writeString(folder.resolve("in.jsonl"), (ARTICLE + "\n").repeat(20_000));
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(PackagedCommand.line(List.of("extract", "in.jsonl")))
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).contains("Ana Ruiz");
        }
        assertThat(process.waitFor()).isZero();
        assertThat(err).isEmptyFile();
    }

    @Test
    void many_lines_come_out_in_the_order_in_which_they_went_in_whatever_the_threads() throws Exception {
        StringBuilder lines = new StringBuilder();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            ids.add("a" + i);
            String text = "“The gate stays shut,” said Ana Ruiz, the keeper. ".repeat(i % 7 == 0 ? 40 : 1);
            lines.append("{\"id\":\"a")
                    .append(i)
                    .append("\",\"text\":\"")
                    .append(text)
                    .append("\"}\n");
        }
        Files.writeString(folder.resolve("in.jsonl"), lines);
        Outcome outcome = run(List.of("extract", "--threads", "4", "in.jsonl"));
        assertThat(outcome.out())
                .extracting(line -> line.substring(7, line.indexOf('"', 7)))
                .isEqualTo(ids);
        assertThat(run(List.of("extract", "--threads", "1", "in.jsonl")).out()).isEqualTo(outcome.out());
    }

    @Test
    void a_line_of_five_megabytes_passes() throws Exception {
        String paragraph = "“The gate stays shut,” said Ana Ruiz, the keeper. The mayor said that it would open.\\n";
        String text = paragraph.repeat(5_000_000 / paragraph.length());
        Files.writeString(folder.resolve("in.jsonl"), "{\"id\":\"huge\",\"text\":\"" + text + "\"}\n");
        Outcome outcome = PackagedCommand.run(folder, "512m", List.of("extract", "in.jsonl"));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).hasSize(1);
        assertThat(outcome.out().get(0).split("\"type\":")).hasSizeGreaterThan(100_000);
    }

    @Test
    void an_article_that_is_too_large_for_the_memory_is_named_with_the_remedy_and_the_others_are_done()
            throws Exception {
        String paragraph = "“The gate stays shut,” said Ana Ruiz, the keeper.\\n";
        String large = ARTICLE.replace("“The", paragraph.repeat(40_000) + "“The");
        Files.writeString(folder.resolve("in.jsonl"), ARTICLE + "\n" + large + "\n" + ARTICLE + "\n");
        Outcome outcome = PackagedCommand.run(folder, "48m", List.of("extract", "in.jsonl"));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).hasSize(2);
        assertThat(outcome.err())
                .containsExactly(
                        "in.jsonl:2: this article needs more memory; start it with a larger heap (java -Xmx1g -jar …)");
    }

    @Test
    void no_bar_is_drawn_where_standard_error_is_a_file() throws Exception {
        Files.writeString(folder.resolve("in.jsonl"), (ARTICLE + "\n").repeat(5_000));
        assertThat(run(List.of("extract", "in.jsonl")).err()).isEmpty();
    }

    private Outcome run(List<String> arguments) throws Exception {
        return PackagedCommand.run(folder, arguments);
    }
}
