package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ascribe.cli.PackagedCommand.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckRulesIT {
    private static final String RULE = "== speaker-first\nSPEAKER CUE {q THAT CLAUSE}\n";
    private static final String HOLDS = "+ {s Ana Ruiz} {c said} {q that the gate stays shut}.\n";

    @TempDir
    Path folder;

    @Test
    void the_built_in_rules_hold() throws Exception {
        Outcome outcome = PackagedCommand.run(folder, List.of("check-rules"));
        assertThat(outcome.exit()).as(outcome.out().toString()).isZero();
        assertThat(outcome.out()).hasSize(1);
        assertThat(outcome.out().get(0)).matches("\\d+ rules, \\d+ examples: \\d+ hold, 0 do not\\.");
    }

    @Test
    void an_example_that_does_not_hold_is_shown_with_what_was_expected_and_what_was_found() throws Exception {
        write("quotes.rules", "# mine\n" + RULE + HOLDS + "+ {s Ana Ruiz} {c said} that {q the gate stays shut}.\n");
        Outcome outcome = check();
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .containsExactly(
                        "rules/quotes.rules:2: speaker-first",
                        "  + {s Ana Ruiz} {c said} that {q the gate stays shut}.",
                        "    expected: exactly what is marked; found:",
                        "    {s Ana Ruiz} {c said} {q that the gate stays shut}.   [speaker-first]",
                        "1 rules, 2 examples: 1 hold, 1 do not.");
    }

    @Test
    void an_unwanted_example_that_its_rule_finds_is_shown() throws Exception {
        write("quotes.rules", RULE + HOLDS + "- Ana Ruiz said that the gate stays shut.\n");
        Outcome outcome = check();
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("    expected: nothing that this rule finds; found:");
    }

    @Test
    void a_rule_without_an_example_is_named_with_its_line() throws Exception {
        write("quotes.rules", "\n" + RULE);
        Outcome outcome = check();
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).containsExactly("rules/quotes.rules:2: rule \"speaker-first\" has no example (+)");
    }

    @Test
    void what_stands_there_twice_is_named() throws Exception {
        write("quotes.rules", RULE + HOLDS + HOLDS);
        write("titles.txt", "reeve\nmayor\nreeve | masculine\n");
        Outcome outcome = check();
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .containsExactly(
                        "rules/quotes.rules: an example stands there twice (speaker-first, speaker-first): "
                                + HOLDS.strip(),
                        "rules/titles.txt:3: \"reeve\" stands in line 1 already; join the two.",
                        "1 rules, 2 examples: 2 hold, 0 do not; 2 twice.");
    }

    @Test
    void a_list_alone_is_checked_with_the_examples_of_the_built_in_rules() throws Exception {
        write("cue-verbs.txt", "croon: croons crooned crooning | 1 neutral\n");
        Outcome outcome = check();
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("    nothing").anyMatch(line -> line.startsWith("quotes.rules:"));
    }

    private Outcome check() throws Exception {
        return PackagedCommand.run(folder, List.of("check-rules", "rules"));
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("rules")).resolve(name), text);
    }
}
