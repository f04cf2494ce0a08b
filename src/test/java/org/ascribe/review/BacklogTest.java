package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.ascribe.access.Role;
import org.ascribe.article.Samples;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BacklogTest {
    private static final Onlooker REVIEWER = Onlooker.of("reviewer", Role.REVIEWER);
    private static final Onlooker SECOND = Onlooker.of("second", Role.REVIEWER);
    private static final Onlooker EDITOR = Onlooker.of("editor", Role.EDITOR);

    private final Backlog backlog;

    @Inject
    BacklogTest(Backlog backlog) {
        this.backlog = backlog;
    }

    @Test
    void a_question_waits_for_everybody_until_the_one_opinion_it_needs_is_given() {
        String question = Bench.quotation(1);
        long before = backlog.of(SECOND).quotations();
        Bench.decide("reviewer", question, "verified");
        assertThat(backlog.of(SECOND).quotations()).isEqualTo(before - 1);
        Bench.undo("reviewer", question);
        assertThat(backlog.of(SECOND).quotations()).isEqualTo(before);
    }

    @Test
    void a_first_of_two_opinions_changes_nothing_for_others_and_the_second_does() {
        String question = Bench.claim(2);
        long reviewer = backlog.of(REVIEWER).claims();
        long editor = backlog.of(EDITOR).claims();
        Bench.decide("reviewer", question, "verified");
        assertThat(backlog.of(REVIEWER).claims()).isEqualTo(reviewer - 1);
        assertThat(backlog.of(EDITOR).claims()).isEqualTo(editor);
        Bench.decide("second", question, "verified");
        assertThat(backlog.of(EDITOR).claims()).isEqualTo(editor - 1);
    }

    @Test
    void the_oldest_waiting_articles_are_named_and_superseded_ones_wait_for_nobody() {
        Map<String, Object> form = Samples.form(Samples.text("Ana Ruiz"));
        Samples.post(form);
        long before = backlog.of(EDITOR).quotations();
        form.put("text", Samples.text("Ana Ruiz"));
        Response second = Samples.post(form);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(backlog.of(EDITOR).quotations()).isEqualTo(before);
        assertThat(backlog.of(EDITOR).articles())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(10)
                .allMatch(each -> each.quotations() > 0);
    }
}
