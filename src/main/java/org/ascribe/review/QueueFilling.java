package org.ascribe.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.ascribe.article.Amendments;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;

/**
 * Writes the queue anew from the verdicts: once at the start for all that was here before there was a queue, and
 * whenever somebody asks for it. It can be interrupted and run again at any time, also while people decide.
 */
@ApplicationScoped
public class QueueFilling {
    private static final Logger LOG = Logger.getLogger(QueueFilling.class);
    private static final int STEP = 200;

    private final StatelessSession session;
    private final QueueLines lines;
    private final QueueKeeper keeper;
    private final Amendments amendments;

    QueueFilling(StatelessSession session, QueueLines lines, QueueKeeper keeper, Amendments amendments) {
        this.session = session;
        this.lines = lines;
        this.keeper = keeper;
        this.amendments = amendments;
    }

    /**
     * What was done.
     *
     * @param lines how many were missing, wrong or too many
     */
    public record Filled(long articles, long lines) {}

    void start(@Observes StartupEvent start) {
        boolean done = QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select done from queue_filling where id = 1", Boolean.class)
                        .getSingleResult());
        if (!done) {
            Filled filled = run();
            QuarkusTransaction.requiringNew()
                    .run(() -> session.createNativeMutationQuery("update queue_filling set done = true where id = 1")
                            .executeUpdate());
            LOG.infof("The queue was filled: %d questions of %d articles", filled.lines, filled.articles);
        }
    }

    /** Makes every line what the verdicts say, each article in a transaction of its own. */
    public Filled run() {
        long articles = 0;
        long changes = 0;
        for (List<Long> step = after(0); !step.isEmpty(); step = after(step.get(step.size() - 1))) {
            for (long article : step) {
                changes += QuarkusTransaction.requiringNew().call(() -> {
                    amendments.lock(article);
                    return keeper.keep(article);
                });
                articles++;
            }
        }
        return new Filled(articles, changes);
    }

    private List<Long> after(long article) {
        return QuarkusTransaction.requiringNew().call(() -> lines.articles(article, Limit.of(STEP)));
    }
}
