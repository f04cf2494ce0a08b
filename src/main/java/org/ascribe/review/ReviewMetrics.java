package org.ascribe.review;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;

/**
 * Tells the metrics how much waits and what was settled. A lone opinion of two counts nowhere: whoever reads the metrics
 * may be the one who is to give the other.
 */
@ApplicationScoped
class ReviewMetrics {
    private final QueueLines lines;
    private final MeterRegistry metrics;

    ReviewMetrics(QueueLines lines, MeterRegistry metrics) {
        this.lines = lines;
        this.metrics = metrics;
    }

    void offer(@Observes StartupEvent start) {
        for (Question question : Question.values()) {
            gauge(question, State.UNREVIEWED, List.of(State.UNREVIEWED, State.AWAITING));
            gauge(question, State.IN_DISAGREEMENT, List.of(State.IN_DISAGREEMENT));
        }
    }

    private void gauge(Question question, State shown, List<State> counted) {
        Gauge.builder("ascribe.queue.length", () -> QuarkusTransaction.requiringNew()
                        .call(() -> lines.count(question, counted)))
                .description("Questions that wait for an answer")
                .tag("question", question.word())
                .tag("state", shown.word())
                .register(metrics);
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Settled settled) {
        if (settled.state() != null && !settled.state().isMissingOpinions()) {
            metrics.counter(
                            "ascribe.verdicts",
                            "question",
                            settled.question().word(),
                            "outcome",
                            settled.state().word())
                    .increment();
        }
    }
}
