package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.EarlierRules;
import org.ascribe.article.Samples;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What a card, a question's own page and the report say of a claim besides its words. */
@QuarkusTest
class ClaimNotesTest {
    private static final String PLAIN = "“The gate was shut,” Ana Ruiz said.";
    private static final String OPINION = "“The council should resign,” Tom Birch said.";
    private static final String DENIAL = "The firm denied that the trucks had been sold.";
    private static final String SILENCE = "The bank would not confirm that the firm owed money.";
    private static final String UNSETTLED = "“You promised a new pool,” Omar Haddad said.";
    private static final String ANSWER =
            "When asked whether the <b>ferry</b> was full, Bo Strand said: “The pier was shut.”";

    @Test
    void nothing_is_said_beside_a_plain_statement() {
        assertThat(notes("/articles/" + kept(PLAIN))).isEmpty();
        assertThat(notes("/articles/" + kept(PLAIN) + "/report")).isEmpty();
    }

    @Test
    void the_card_and_the_report_name_kind_polarity_answer_and_what_is_not_settled() {
        long article = kept(OPINION, DENIAL, SILENCE, UNSETTLED, ANSWER);
        for (String path : List.of("/articles/" + article, "/articles/" + article + "/report")) {
            assertThat(notes(path).eachText())
                    .as(path)
                    .containsExactly(
                            "opinion",
                            "denied: the speaker holds it not to be so",
                            "not said: the speaker neither holds nor denies it",
                            "not settled: the text leaves open whom or what a pronoun in it means",
                            "question",
                            "answers: whether the <b>ferry</b> was full");
        }
    }

    @Test
    void the_page_of_the_question_says_it_too() {
        long article = kept(DENIAL);
        String question = Reread.claim(article);
        assertThat(notes("/" + question + "/verdicts").eachText())
                .containsExactly("denied: the speaker holds it not to be so");
    }

    @Test
    void the_table_has_a_column_for_each() throws IOException {
        List<Map<String, String>> lines = table(kept(OPINION, DENIAL, UNSETTLED, ANSWER));
        assertThat(lines).hasSize(10);
        assertThat(lines.get(0)).containsEntry("claim", "").containsEntry("claimKind", "");
        assertThat(lines.get(1))
                .containsEntry("claim", "The council should resign")
                .containsEntry("claimKind", "opinion")
                .containsEntry("polarity", "asserted")
                .containsEntry("settled", "settled")
                .containsEntry("answers", "");
        assertThat(lines.get(3)).containsEntry("polarity", "denied").containsEntry("claimKind", "statement");
        assertThat(lines.get(5)).containsEntry("settled", "not settled");
        assertThat(lines.get(9)).containsEntry("answers", "whether the <b>ferry</b> was full");
    }

    @Test
    void a_question_that_would_run_as_a_formula_does_not() throws IOException {
        String formula = "=HYPERLINK(“x”) is what the ferry costs today, is it not?";
        List<Map<String, String>> lines = table(kept(formula + " “Yes,” Bo Strand said."));
        assertThat(lines).allSatisfy(line -> assertThat(line.get("answers")).doesNotStartWith("="));
    }

    @Test
    void the_data_carries_the_whole_claim_with_its_finding() {
        Cast.as("reader")
                .get("/api/articles/" + kept(DENIAL) + "/report")
                .then()
                .body("quotations[0].findings[0].claim", equalTo(null))
                .body("quotations[0].findings[1].claim.words", equalTo("the trucks had been sold"))
                .body("quotations[0].findings[1].claim.kind", equalTo("statement"))
                .body("quotations[0].findings[1].claim.polarity", equalTo("denied"))
                .body("quotations[0].findings[1].claim.settled", equalTo(true));
    }

    private static long kept(String... paragraphs) {
        Response article = Samples.post(Samples.form(EarlierRules.text(paragraphs)));
        return article.<Integer>path("id");
    }

    private static Elements notes(String path) {
        return Jsoup.parse(Cast.browser("reviewer")
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .select("p.notes");
    }

    private static List<Map<String, String>> table(long article) throws IOException {
        String table =
                Cast.as("reader").get("/articles/" + article + "/report.csv").asString();
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(table.substring(1))) {
            return lines.readAll();
        }
    }
}
