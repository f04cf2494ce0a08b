package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.EarlierRules;
import org.ascribe.cli.EvaluateCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@QuarkusTest
class CorrectionsAsGoldTest {
    private static final String LIFTS = "The lifts are old: thus spoke the porter Berta Sand.";

    @Inject
    EarlierRules earlier;

    @TempDir
    Path folder;

    @Test
    void what_people_corrected_is_what_evaluate_measures_on() throws IOException {
        long article =
                earlier.keep(EarlierRules.text(EarlierRules.HARBOUR, LIFTS, EarlierRules.PUMPS), 1, lines -> lines);
        Response text = EarlierRules.see(article);
        Reread.correct("reviewer", Reread.quotation(article), "speaker", "Berta Ruiz", "It was her sister.");
        int pumps = text.path("quotations[1].id");
        Reread.correct("reviewer", "quotations/" + pumps, "not-a-quotation", null, "A line of a song.");
        Amend.add(
                "reviewer",
                article,
                Map.of(
                        "content", Amend.spans(text, "The lifts are old"),
                        "mention", Amend.span(text, "the porter Berta Sand"),
                        "speaker", "Berta Sand"));
        long untouched = earlier.keep(EarlierRules.text(EarlierRules.HARBOUR), 1, lines -> lines);

        List<String> lines = Cast.as("editor")
                .get("/api/corrections.jsonl")
                .asString()
                .lines()
                .toList();
        assertThat(lines).noneMatch(line -> line.contains("\"id\":\"" + untouched + "\""));
        String line = lines.stream()
                .filter(each -> each.contains("\"id\":\"" + article + "\""))
                .findFirst()
                .orElseThrow();
        JsonNode gold = new ObjectMapper().readTree(line);
        assertThat(gold.at("/text").textValue()).isEqualTo(text.path("text"));
        assertThat(gold.at("/quotes").findValuesAsText("speaker")).containsExactly("Berta Ruiz", "Berta Sand");
        assertThat(gold.at("/quotes/1/type").textValue()).isEqualTo("indirect");
        assertThat(gold.at("/quotes/1/cue")).isEmpty();
        assertThat(gold.at("/quotes/1/source/0/0").intValue())
                .isEqualTo(Amend.span(text, "the porter Berta Sand").get("start"));

        // One is found with a speaker whose mention is right, one is missed, and one is found that is none.
        assertThat(evaluate(List.of(line)))
                .contains("1 articles")
                .containsPattern("all +2 +2 +\\| +50\\.0 +50\\.0 +50\\.0 ");
        assertThat(evaluate(lines)).contains(lines.size() + " articles");
    }

    @Test
    void the_page_of_the_rules_leads_to_it() {
        Bench.quotation(1);
        assertThat(Cast.browser("editor").get("/reextractions").asString()).contains("href=\"/corrections.jsonl\"");
        Response file = Cast.browser("editor").get("/corrections.jsonl");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).contains("corrections.jsonl");
        Cast.browser("reviewer").get("/corrections.jsonl").then().statusCode(403);
    }

    private String evaluate(List<String> gold) throws IOException {
        Path file = Files.write(folder.resolve("gold.jsonl"), gold);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new CommandLine(new EvaluateCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(file.toString());
        assertThat(err.toString()).isEmpty();
        assertThat(exit).isZero();
        return out.toString();
    }
}
