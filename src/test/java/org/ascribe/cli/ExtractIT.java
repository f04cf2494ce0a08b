package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ascribe.cli.PackagedCommand.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as its user runs it: the packaged jar as a process. */
class ExtractIT {
    private static final String ARTICLE =
            "{\"id\": \"one\", \"text\": \"“The gate stays shut,” said Ana Ruiz, the keeper.\", \"publisher\": {\"any\": 1}}";

    @TempDir
    Path folder;

    @Test
    void each_line_gives_its_quotations_and_other_fields_are_passed_over() throws Exception {
        Outcome outcome = extract(ARTICLE + "\n" + ARTICLE.replace("one", "two") + "\n");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).hasSize(2);
        JsonNode first = new ObjectMapper().readTree(outcome.out().get(0));
        String text = first.get("text").textValue();
        JsonNode quote = first.get("quotes").get(0);
        JsonNode span = quote.get("content").get(0);
        assertThat(text.substring(span.get(0).intValue(), span.get(1).intValue()))
                .isEqualTo("“The gate stays shut,”");
        assertThat(quote.get("type").textValue()).isEqualTo("direct");
        assertThat(quote.get("speaker").textValue()).isEqualTo("Ana Ruiz");
        assertThat(quote.get("rule").textValue()).isEqualTo("quote-cue-speaker");
    }

    @Test
    void each_claim_tells_its_words_and_places_its_kind_and_what_it_stands_on() throws Exception {
        Outcome outcome = extract("{\"id\": \"one\", \"text\": \"When asked whether the ferry was full,"
                + " Bo Strand said: “I think it was.” The firm denied that the trucks had been sold.\"}\n");
        JsonNode line = new ObjectMapper().readTree(outcome.out().get(0));
        String text = line.get("text").textValue();
        JsonNode answer = line.get("quotes").get(1).get("claims").get(0);
        assertThat(answer.get("words").textValue()).isEqualTo("I [Bo Strand] think it [the ferry] was");
        assertThat(cut(text, answer.get("spans").get(0))).isEqualTo("I think it was");
        assertThat(answer.get("kind").textValue()).isEqualTo("opinion");
        assertThat(answer.get("polarity").textValue()).isEqualTo("asserted");
        assertThat(cut(text, answer.get("answers").get(0))).isEqualTo("whether the ferry was full");
        assertThat(answer.get("settled").booleanValue()).isTrue();
        JsonNode fill = answer.get("fills").get(0);
        assertThat(text.substring(0, fill.get("at").intValue())).endsWith("“I");
        assertThat(cut(text, fill.get("span").get(0))).isEqualTo("Bo Strand");
        JsonNode denied = line.get("quotes").get(2).get("claims").get(0);
        assertThat(denied.get("words").textValue()).isEqualTo("the trucks had been sold");
        assertThat(denied.get("kind").textValue()).isEqualTo("statement");
        assertThat(denied.get("polarity").textValue()).isEqualTo("denied");
        assertThat(denied.get("answers")).isEmpty();
        assertThat(denied.get("fills")).isEmpty();
    }

    @Test
    void a_malformed_line_is_named_and_the_others_are_done() throws Exception {
        Outcome outcome = extract("{\"id\": \"no text\"}\nnot json\n" + ARTICLE + "\n");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).hasSize(1);
        assertThat(outcome.err()).hasSize(2);
        assertThat(outcome.err().get(0)).startsWith("in.jsonl:1: ").contains("\"text\"");
        assertThat(outcome.err().get(1)).startsWith("in.jsonl:2: ").contains("not JSON");
    }

    @Test
    void a_file_that_is_not_there_is_named_in_one_sentence() throws Exception {
        Outcome outcome = run(List.of("extract", "missing.jsonl"));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).containsExactly("There is no file or folder missing.jsonl; check its path.");
    }

    @Test
    void a_text_in_another_language_is_said_to_be_so_and_nothing_is_extracted() throws Exception {
        String german = "Die Bürgermeisterin sagte: „Die Brücke bleibt zu.“ ".repeat(6);
        Outcome outcome = extract("{\"id\": \"de\", \"text\": \"" + german + "\"}\n");
        JsonNode line = new ObjectMapper().readTree(outcome.out().get(0));
        assertThat(line.get("english").booleanValue()).isFalse();
        assertThat(line.get("quotes")).isEmpty();
    }

    @Test
    void a_folder_of_rules_is_laid_over_the_built_in_ones() throws Exception {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("cue-verbs.txt"), "croon: croons crooned crooning | 1 neutral\n");
        String reported = "{\"id\": \"one\", \"text\": \"Ana Ruiz said that the gate stays shut.\"}";
        Files.writeString(folder.resolve("in.jsonl"), reported + "\n" + reported.replace("said", "crooned") + "\n");
        Outcome outcome = run(List.of("extract", "--rules", "rules", "in.jsonl"));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().get(0)).contains("\"quotes\":[]");
        assertThat(outcome.out().get(1)).contains("\"speaker\":\"Ana Ruiz\"");
    }

    @Test
    void a_folder_of_rules_with_a_fault_is_refused_in_one_sentence() throws Exception {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("cue-verb.txt"), "croon: croons crooned crooning | 1 neutral\n");
        Files.writeString(folder.resolve("in.jsonl"), ARTICLE + "\n");
        Outcome outcome = run(List.of("extract", "--rules", "rules", "in.jsonl"));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err())
                .containsExactly(
                        "rules/cue-verb.txt: no list and no rules have that name; the nearest is cue-verbs.txt.");
    }

    @Test
    void no_server_and_no_database_are_started() throws Exception {
        extract(ARTICLE + "\n");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void no_number_of_threads_is_refused_as_usage() throws Exception {
        Outcome outcome = run(List.of("extract", "--threads", "0", "in.jsonl"));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err().get(0)).isEqualTo("--threads takes a number from 1 to 1024, not 0");
    }

    @Test
    void a_second_file_that_is_missing_leaves_the_first_one_done() throws Exception {
        Files.writeString(folder.resolve("in.jsonl"), ARTICLE + "\n");
        Outcome outcome = run(List.of("extract", "in.jsonl", "missing.jsonl"));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).hasSize(1);
        assertThat(outcome.err()).containsExactly("There is no file or folder missing.jsonl; check its path.");
    }

    private static String cut(String text, JsonNode span) {
        return text.substring(span.get(0).intValue(), span.get(1).intValue());
    }

    private Outcome extract(String lines) throws Exception {
        Files.writeString(folder.resolve("in.jsonl"), lines);
        return run(List.of("extract", "in.jsonl"));
    }

    private Outcome run(List<String> arguments) throws Exception {
        return PackagedCommand.run(folder, arguments);
    }
}
