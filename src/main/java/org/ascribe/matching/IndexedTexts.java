package org.ascribe.matching;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/** What the index reads from the database. */
@Repository
interface IndexedTexts {
    @Query("select new org.ascribe.matching.IndexedArticle(a.title, t.body) from Article a join a.text t"
            + " where a.id = :article")
    Optional<IndexedArticle> text(long article);

    /** Also of stale ones: verdicts can be left on them. */
    @Query("select new org.ascribe.matching.IndexedQuotation(q.id, q.words, s.name, m.name) from Quotation q"
            + " left join q.speaker s left join s.main m where q.article.id = :article and q.fate <> NOT_A_QUOTATION")
    List<IndexedQuotation> words(long article);

    @Query("select a.id from Article a where a.id > :after order by a.id")
    List<Long> articles(long after, Limit limit);
}
