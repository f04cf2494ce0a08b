package org.ascribe.article;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Keeps everybody else from changing an article and its quotations until the transaction of its caller ends. */
@ApplicationScoped
class ArticleLock {
    private final StatelessSession session;

    ArticleLock(StatelessSession session) {
        this.session = session;
    }

    /** The article as it is now; always locked before its quotations, and those in the order of their ids. */
    Article on(long id) {
        Article article = session.get(Article.class, id, LockMode.PESSIMISTIC_WRITE);
        session.createNativeQuery(
                        "select id from quotation where article_id = :article order by id for update", Long.class)
                .setParameter("article", id)
                .getResultList();
        return article;
    }
}
