package org.ascribe.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ascribe.access.SignedOut;
import org.ascribe.access.Viewer;
import org.jboss.logging.Logger;

/**
 * Who has which article open: whoever opens one in which something is to be judged holds it for ten minutes, so that
 * others may take another. A lease bars nobody, and ends by itself.
 */
@Named("leases")
@ApplicationScoped
public class Leases {
    static final Duration LENGTH = Duration.ofMinutes(10);

    private static final List<State> TO_JUDGE = List.of(State.UNREVIEWED, State.AWAITING);
    private static final List<State> TO_SETTLE = List.of(State.UNREVIEWED, State.AWAITING, State.IN_DISAGREEMENT);
    private static final Logger LOG = Logger.getLogger(Leases.class);

    private final LeaseBook book;
    private final Viewer viewer;
    private final Clock clock;

    Leases(LeaseBook book, Viewer viewer, Clock clock) {
        this.book = book;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Takes or renews the lease of somebody who looks at an article, or lets go of it where nothing waits there. */
    public void open(long article, Onlooker who) {
        if (!who.judges()) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                // Also what they have judged and another has not: else their lease would tell that they have.
                if (book.waiting(article, who.resolves() ? TO_SETTLE : TO_JUDGE) == 0) {
                    book.release(article, who.name());
                } else {
                    hold(article, who.name());
                }
            });
        } catch (RuntimeException lost) {
            // Another window of the same person was faster, and holds it as well.
            LOG.debug("A lease was taken twice at once", lost);
        }
    }

    private void hold(long article, String holder) {
        book.dropExpired(clock.instant());
        if (book.prolong(article, holder, clock.instant().plus(LENGTH)) == 0) {
            Lease lease = new Lease();
            lease.articleId = article;
            lease.holder = holder;
            lease.expiresAt = clock.instant().plus(LENGTH);
            book.add(lease);
        }
    }

    /** Renews the lease of whoever decides something in the article; within the transaction of the decision. */
    @Transactional(Transactional.TxType.MANDATORY)
    void renew(long article, String holder) {
        book.prolong(article, holder, clock.instant().plus(LENGTH));
    }

    /** Lets go of an article. */
    @Transactional
    public void release(long article, Onlooker who) {
        book.release(article, who.name());
    }

    void leave(@Observes SignedOut event) {
        book.releaseAll(event.name());
    }

    /** Who else has that article open. */
    @Transactional
    public List<LeaseJson> others(long article) {
        return others(List.of(article), viewer.name()).getOrDefault(article, List.of());
    }

    /** Who besides the viewer has these articles open, by article. */
    @Transactional
    Map<Long, List<LeaseJson>> others(List<Long> articles, String viewer) {
        return book.ofOthers(articles, viewer, clock.instant()).stream()
                .collect(Collectors.groupingBy(
                        lease -> lease.articleId,
                        Collectors.mapping(
                                lease -> new LeaseJson(lease.holder, lease.expiresAt), Collectors.toList())));
    }
}
