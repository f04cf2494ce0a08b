package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ascribe.access.Cast;
import org.ascribe.article.EarlierRules;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnseenStaleVerdictsTest {
    @Inject
    EarlierRules earlier;

    @Test
    void whoever_judges_blind_sees_no_trace_of_a_stale_opinion() {
        String changed = EarlierRules.text(EarlierRules.SLOGAN, EarlierRules.PUMPS, EarlierRules.HARBOUR);
        long article = earlier.keep(
                changed,
                2,
                lines -> EarlierRules.WITH_SLOGANS.apply(
                        EarlierRules.WITHOUT_SPLIT_QUOTE.apply(EarlierRules.WITHOUT_THE_SPEAKER_BEHIND.apply(lines))));
        long untouched = earlier.keep(
                changed.replaceFirst("number \\S+", "number x" + article),
                2,
                lines -> EarlierRules.WITH_SLOGANS.apply(
                        EarlierRules.WITHOUT_SPLIT_QUOTE.apply(EarlierRules.WITHOUT_THE_SPEAKER_BEHIND.apply(lines))));
        List<Integer> ids = EarlierRules.see(article).path("quotations.id");
        List<Integer> claims = EarlierRules.see(article).path("quotations.claims.id.flatten()");
        ids.forEach(id ->
                Bench.decide("reviewer", "quotations/" + id, "disputed").then().statusCode(201));
        claims.forEach(id ->
                Bench.decide("reviewer", "claims/" + id, "disputed").then().statusCode(201));
        long counted = EarlierRules.reextract(article).jsonPath().getLong("changed");
        assertThat(EarlierRules.reextract(untouched).jsonPath().getLong("changed"))
                .isEqualTo(counted);

        for (String name : List.of("second", "editor", "admin")) {
            assertThat(neutral(name, article)).isEqualTo(neutral(name, untouched));
        }
        assertThat(Reread.page("reader", article).select("#lost, .question.stale"))
                .isNotEmpty();
        assertThat(Reread.page("reviewer", article).select("form[action$=/carry]"))
                .isNotEmpty();
        for (int id : ids) {
            Bench.see("second", "quotations/" + id)
                    .then()
                    .body("state", equalTo("unreviewed"))
                    .body("history", empty());
            assertThat(Cast.as("editor")
                            .get("/api/journal")
                            .<List<String>>path("entries.findAll { it.subject == 'quotation/" + id + "' }.action"))
                    .isEmpty();
        }
    }

    @Test
    void a_verdict_given_at_the_same_moment_is_not_lost() {
        for (int round = 0; round < 5; round++) {
            long article = earlier.keep(
                    EarlierRules.text(EarlierRules.HARBOUR, EarlierRules.PUMPS), 1, EarlierRules.WITHOUT_SPLIT_QUOTE);
            List<Integer> ids = EarlierRules.see(article).path("quotations.id");
            List<CompletableFuture<Response>> verdicts = ids.stream()
                    .map(id -> CompletableFuture.supplyAsync(
                            () -> Bench.decide("reviewer", "quotations/" + id, "*", Bench.verdict("verified"))))
                    .toList();
            List<CompletableFuture<Response>> runs = IntStream.range(0, 2)
                    .mapToObj(each -> CompletableFuture.supplyAsync(() -> EarlierRules.reextract(article)))
                    .toList();
            runs.forEach(run -> run.join().then().statusCode(200));
            for (int i = 0; i < ids.size(); i++) {
                Response answer = verdicts.get(i).join();
                assertThat(answer.statusCode()).isIn(201, 409);
                Bench.see("reader", "quotations/" + ids.get(i))
                        .then()
                        .body("history", hasSize(answer.statusCode() == 201 ? 1 : 0));
            }
            EarlierRules.see(article)
                    .then()
                    .body("quotations.ordinal", contains(1, 2))
                    .body("former", hasSize(1));
        }
        Cast.as("editor").get("/api/journal/verification").then().body("whole", equalTo(true));
    }

    /** The page without what differs between any two articles. */
    private static String neutral(String name, long article) {
        return Cast.browser(name)
                .get("/articles/" + article)
                .asString()
                .replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "")
                .replaceAll("<time datetime=\"[^\"]*Z\">[^<]*</time>", "")
                .replaceAll("number \\S+|https://example.org/\\S+", "")
                .replaceAll("(articles|quotations|claims|card|mark|note-of|data-quotation)(=\"|[/-])\\d+", "$1$2N");
    }
}
