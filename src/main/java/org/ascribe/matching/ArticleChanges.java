package org.ascribe.matching;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ascribe.article.ArticleChanged;
import org.ascribe.journal.Journal;
import org.hibernate.StatelessSession;

/** Which article changed last at which entry of the journal: what an index that has read so far has to read again. */
@ApplicationScoped
class ArticleChanges {
    /** Late: from here to the end of the transaction nobody else appends to the journal. */
    private static final int LAST = Interceptor.Priority.APPLICATION + 900;

    private final StatelessSession session;
    private final Journal journal;

    ArticleChanges(StatelessSession session, Journal journal) {
        this.session = session;
        this.journal = journal;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void note(@Observes @Priority(LAST) ArticleChanged event) {
        long number = journal.next();
        if (write("update article_change set number = :number where article_id = :article", event, number) == 0) {
            write("insert into article_change (number, article_id) values (:number, :article)", event, number);
        }
    }

    private int write(String statement, ArticleChanged event, long number) {
        return session.createNativeMutationQuery(statement)
                .setParameter("number", number)
                .setParameter("article", event.article())
                .executeUpdate();
    }

    /** The articles that changed after that entry of the journal. */
    @Transactional
    List<Long> after(long number) {
        return session.createNativeQuery(
                        "select article_id from article_change where number > :number order by number", Long.class)
                .setParameter("number", number)
                .getResultList();
    }
}
