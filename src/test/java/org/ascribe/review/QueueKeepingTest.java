package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ascribe.access.Cast;
import org.ascribe.article.EarlierRules;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueueKeepingTest {
    private static final List<String> PEOPLE = List.of("reviewer", "second", "editor", "admin");
    private static final List<String> OUTCOMES = List.of("verified", "disputed", "open");

    @Inject
    EarlierRules earlier;

    @Inject
    QueueFilling filling;

    @Inject
    StatelessSession session;

    @Test
    void after_any_sequence_of_decisions_the_queue_is_what_the_verdicts_say() {
        Random random = new Random(20261125);
        List<Long> articles = new ArrayList<>();
        for (int opinions : new int[] {1, 2, 2}) {
            articles.add(earlier.keep(
                    EarlierRules.text(EarlierRules.HARBOUR, EarlierRules.PUMPS, EarlierRules.SLOGAN),
                    opinions,
                    EarlierRules.WITH_SLOGANS));
        }
        int taken = 0;
        for (int step = 0; step < 150; step++) {
            long article = articles.get(random.nextInt(articles.size()));
            taken += act(random, article) ? 1 : 0;
            if (step % 25 == 24) {
                articles.forEach(this::assertAsDecided);
            }
        }
        assertThat(taken).as("decisions that were not refused").isGreaterThan(60);
        assertThat(filling.run().lines())
                .as("lines that a repair has to change")
                .isZero();
    }

    private boolean act(Random random, long article) {
        List<String> questions = questions(article);
        String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        String outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        if (questions.isEmpty()) {
            return EarlierRules.reextract(article).statusCode() == 200;
        }
        String question = questions.get(random.nextInt(questions.size()));
        String quotation = questions.get(0);
        int status =
                switch (random.nextInt(12)) {
                    case 0, 1, 2, 3, 4 ->
                        Bench.decide(person, question, outcome).statusCode();
                    case 5, 6 -> Bench.undo(person, question).statusCode();
                    case 7 ->
                        Bench.resolve(person, question, outcome, "So it is.").statusCode();
                    case 8 -> Reread.carry(person, question).statusCode();
                    case 9 ->
                        Reread.correct(person, quotation, "speaker", "Speaker " + random.nextInt(3), "Another one.")
                                .statusCode();
                    case 10 ->
                        random.nextInt(3) == 0
                                ? Reread.correct(person, quotation, "not-a-quotation", null, "It is none.")
                                        .statusCode()
                                : Bench.post(
                                                person,
                                                quotation + "/corrections/undo",
                                                "*",
                                                Map.of("reason", "It is right."))
                                        .statusCode();
                    default -> again(random, article);
                };
        return status < 300;
    }

    private int again(Random random, long article) {
        if (random.nextBoolean()) {
            return EarlierRules.reextract(article).statusCode();
        }
        earlier.reextract(article, random.nextBoolean() ? EarlierRules.WITHOUT_SPLIT_QUOTE : EarlierRules.WITH_SLOGANS);
        return 200;
    }

    private static List<String> questions(long article) {
        List<String> questions = new ArrayList<>();
        Response kept = EarlierRules.see(article);
        for (Map<String, Object> quotation : kept.<List<Map<String, Object>>>path("quotations")) {
            questions.add("quotations/" + quotation.get("id"));
            for (Object claim : (List<?>) quotation.get("claims")) {
                questions.add("claims/" + ((Map<?, ?>) claim).get("id"));
            }
        }
        return questions;
    }

    /** A reader sees every question as it is. */
    private void assertAsDecided(long article) {
        Map<String, String> decided = new HashMap<>();
        questions(article)
                .forEach(question -> decided.put(
                        question.replace("s/", "/"),
                        Bench.see("reader", question).path("state")));
        assertThat(states(article)).isEqualTo(decided);
    }

    @Transactional
    Map<String, String> states(long article) {
        Map<String, String> states = new HashMap<>();
        session.createSelectionQuery(
                        "from QueueLine where article.id = :article and state is not null", QueueLine.class)
                .setParameter("article", article)
                .getResultList()
                .forEach(line -> states.put(line.subject, line.state.word()));
        return states;
    }

    @Test
    void a_lost_or_wrong_line_is_repaired_and_twice_changes_nothing() {
        Response one = Bench.kept(1);
        Response two = Bench.kept(1);
        Bench.decide("reviewer", Lines.quotation(one), "verified");
        filling.run();
        damage(one.path("quotations[0].id"), two.path("quotations[0].id"));
        Cast.as("admin").post("/api/queue/repair").then().statusCode(200).body("lines", equalTo(2));
        Cast.as("admin").post("/api/queue/repair").then().body("lines", equalTo(0));
        assertAsDecided(one.<Integer>path("id"));
        assertAsDecided(two.<Integer>path("id"));
    }

    @Transactional
    void damage(int wrong, int lost) {
        session.createNativeMutationQuery("update queue_line set state = 'OPEN' where subject = :subject")
                .setParameter("subject", "quotation/" + wrong)
                .executeUpdate();
        session.createNativeMutationQuery("delete from queue_line where subject = :subject")
                .setParameter("subject", "quotation/" + lost)
                .executeUpdate();
    }

    @Test
    void lost_words_with_verdicts_lie_with_the_stale_ones_and_are_asked_no_more() {
        long article = earlier.keep(EarlierRules.text(EarlierRules.SLOGAN), 1, EarlierRules.WITH_SLOGANS);
        String slogan = Reread.quotation(article);
        Bench.decide("reviewer", slogan, "verified");
        EarlierRules.reextract(article);
        Response stale = Cast.as("second").queryParam("q", "rebuild").get("/api/queue?tab=stale&sort=newest");
        assertThat(stale.<String>path("questions.find { it.article == " + article + " }.state"))
                .isNull();
        assertThat(Lines.paths(stale)).contains(slogan);
        assertThat(Lines.paths(Cast.as("second").get("/api/queue?sort=newest"))).doesNotContain(slogan);
    }

    @Test
    void articles_that_come_in_together_all_come_into_the_queue() {
        String publisher = Lines.publisher();
        List<CompletableFuture<Integer>> posts = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> Lines.kept(publisher, "Ana Ruiz", 1).statusCode()))
                .toList();
        assertThat(posts).allMatch(post -> post.join() == 201);
        assertThat(Lines.paths("reader", publisher, "unreviewed", "question", "attribution"))
                .hasSize(12);
    }
}
