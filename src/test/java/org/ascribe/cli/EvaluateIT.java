package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.cli.PackagedCommand.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateIT {
    private static final Path INVENTED =
            Path.of("src/test/resources/evaluation").toAbsolutePath();
    private static final String GOLD = INVENTED.resolve("gold.jsonl").toString();
    private static final String PREDICTED = INVENTED.resolve("predicted.jsonl").toString();

    @TempDir
    Path folder;

    /** The figures are those that the reference scorer prints for these files. */
    @Test
    void the_figures_of_invented_articles_are_those_of_the_reference_scorer() throws Exception {
        assertThat(evaluate(GOLD, PREDICTED))
                .contains(
                        "direct          2      2 |   100.0  50.0  66.7 |   100.0 100.0 100.0 | 100.0 |   100.0 100.0 100.0",
                        "indirect        7      7 |    57.1  71.4  63.5 |    71.4  85.7  77.9 |  80.0 |    57.1  71.4  63.5",
                        "mixed           1      2 |     0.0   0.0   0.0 |   100.0 100.0 100.0 | 100.0 |   100.0 100.0 100.0",
                        "all            10     11 |    54.5  60.0  57.1 |    81.8  90.0  85.7 |  85.7 |    72.7  80.0  76.2");
    }

    @Test
    void what_is_neutral_counts_neither_way() throws Exception {
        assertThat(evaluate(GOLD, PREDICTED, "--neutral", "core=false"))
                .contains(
                        "direct          2      2 |   100.0  50.0  66.7 |   100.0 100.0 100.0 | 100.0 |   100.0 100.0 100.0",
                        "indirect        5      5 |    40.0  60.0  48.0 |    60.0  80.0  68.6 |  75.0 |    40.0  60.0  48.0",
                        "mixed           0      1 |     0.0   0.0   0.0 |   100.0   0.0   0.0 |     - |   100.0   0.0   0.0",
                        "all             7      8 |    50.0  57.1  53.3 |    75.0  85.7  80.0 |  80.0 |    62.5  71.4  66.7");
    }

    @Test
    void each_rule_has_its_counts_and_a_quotation_of_two_rules_counts_for_both() throws Exception {
        assertThat(evaluate(GOLD, PREDICTED))
                .contains(
                        "speaker-cue-clause                    3      2   66.7      2   66.7",
                        "speaker-cue-to                        1      1  100.0      0    0.0",
                        "quote-cue-speaker                     1      1  100.0      1  100.0",
                        "floating-quote                        1      1  100.0      1  100.0");
    }

    @Test
    void against_an_older_prediction_gains_and_losses_are_listed_with_their_rule() throws Exception {
        String older = INVENTED.resolve("older.jsonl").toString();
        List<String> out = evaluate(GOLD, PREDICTED, "--against", older);
        assertThat(out)
                .contains(
                        "found now (missed before, right now) [quote-cue-speaker+floating-quote] weir:"
                                + " {q “The weir will hold,”} {c said} {s Mayor Ana Ruiz}. {q “We have tested it.”}",
                        "Against " + older + ": 1 found now, 1 lost now; 2 spurious now, 0 spurious no more.")
                .anyMatch(line -> line.startsWith(
                        "lost now (found with another speaker before, missed now) [according-to-front] gate: "))
                .anyMatch(line -> line.startsWith("spurious now [speaker-cue-clause] ferry: ")
                        && line.contains("{q Nothing else}"));
        assertThat(evaluate(GOLD, PREDICTED, "--against", PREDICTED))
                .contains("Against " + PREDICTED + ": 0 found now, 0 lost now; 0 spurious now, 0 spurious no more.");
    }

    @Test
    void without_a_prediction_the_texts_are_extracted_anew() throws Exception {
        Path pred = folder.resolve("pred.jsonl");
        assertThat(PackagedCommand.run(folder, List.of("extract", GOLD, "-o", pred.toString()))
                        .exit())
                .isZero();
        assertThat(evaluate(GOLD)).isEqualTo(evaluate(GOLD, pred.toString())).hasSizeGreaterThan(8);
    }

    @Test
    void a_malformed_gold_line_is_named() throws Exception {
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"text\":\"short\",\"quotes\":[{\"type\":\"direct\",\"content\":[[0,9]]}]}\n");
        Outcome outcome = PackagedCommand.run(folder, List.of("evaluate", gold.toString()));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err())
                .containsExactly(gold + ":1: \"content\" holds [0,9]; expected [start, end] inside the text, the end"
                        + " excluded");
    }

    @Test
    void every_figure_is_that_of_the_reference_scorer_where_it_is_at_hand() throws Exception {
        Path bench = Path.of("../shared/bench").toAbsolutePath().normalize();
        Path gold = bench.resolve("gold/polnear-dev.jsonl");
        assumeTrue(Files.exists(bench.resolve("score.py")) && Files.exists(gold), "no reference scorer at " + bench);
        assumeTrue(hasPython(), "no python3 to run the reference scorer");
        Path pred = folder.resolve("pred.jsonl");
        PackagedCommand.run(folder, List.of("extract", gold.toString(), "-o", pred.toString()));
        for (List<String> neutral : List.of(List.<String>of(), List.of("--neutral", "core=false"))) {
            List<String> scorer = new ArrayList<>(List.of(
                    "python3", bench.resolve("score.py").toString(), gold.toString(), pred.toString(), "--json"));
            scorer.addAll(neutral);
            Path json = folder.resolve("scores.json");
            assertThat(new ProcessBuilder(scorer)
                            .redirectOutput(json.toFile())
                            .start()
                            .waitFor())
                    .isZero();
            JsonNode wanted = new ObjectMapper().readTree(json.toFile()).at("/corpora/polnear");
            List<String> arguments = new ArrayList<>(List.of(gold.toString(), pred.toString()));
            arguments.addAll(neutral);
            compare(wanted, evaluate(arguments.toArray(String[]::new)));
        }
    }

    private static void compare(JsonNode wanted, List<String> out) {
        for (String type : List.of("direct", "indirect", "mixed", "all")) {
            String[] cells = out.stream()
                    .filter(line -> line.startsWith(type + " "))
                    .findFirst()
                    .orElseThrow()
                    .replace("|", "")
                    .split("\\s+");
            JsonNode of = wanted.get(type);
            assertThat(Integer.parseInt(cells[1])).isEqualTo(of.get("gold").intValue());
            assertThat(Integer.parseInt(cells[2])).isEqualTo(of.get("pred").intValue());
            List<JsonNode> figures = new ArrayList<>();
            for (String figure : List.of("exact", "soft")) {
                of.get(figure).forEach(figures::add);
            }
            figures.add(of.at("/attribution/acc"));
            of.get("end_to_end").forEach(figures::add);
            assertThat(cells).hasSize(3 + figures.size());
            for (int i = 0; i < figures.size(); i++) {
                assertThat(Double.parseDouble(cells[3 + i]))
                        .as("%s, figure %d", type, i)
                        .isEqualTo(100 * figures.get(i).doubleValue(), within(0.051));
            }
        }
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (java.io.IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private List<String> evaluate(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("evaluate"));
        all.addAll(List.of(arguments));
        Outcome outcome = PackagedCommand.run(folder, all);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        return outcome.out();
    }
}
