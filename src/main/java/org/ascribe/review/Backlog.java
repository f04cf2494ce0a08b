package org.ascribe.review;

import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * What waits to be judged. A question waits for whoever has not judged it while an opinion is missing, whether another
 * person has judged it or not: so the numbers say nothing of what is still hidden.
 */
@ApplicationScoped
public class Backlog {
    private static final int ARTICLES = 10;

    private final OpenQuestions open;

    Backlog(OpenQuestions open) {
        this.open = open;
    }

    /** What waits for that person. */
    @Transactional
    public Waiting of(Onlooker onlooker) {
        return new Waiting(
                open.quotations(onlooker.name()),
                open.claims(onlooker.name()),
                open.articles(onlooker.name(), Limit.of(ARTICLES)));
    }
}
