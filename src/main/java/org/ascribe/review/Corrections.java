package org.ascribe.review;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** All that people ever changed about quotations, in the order they did. */
@Repository
interface Corrections {
    String WHOLE = "select c from Correction c join fetch c.quotation q left join fetch c.speakerBefore"
            + " left join fetch c.speakerAfter left join fetch c.undoes";

    @Insert
    void add(Correction correction);

    @Query(WHOLE + " where q.id = :quotation order by c.ordinal")
    List<Correction> ofQuotation(long quotation);

    @Query(WHOLE + " where q.article.id = :article order by q.id, c.ordinal")
    List<Correction> ofArticle(long article);

    /** The next articles in which a correction stands, in the order of their ids. */
    @Query("select q.article.id from Quotation q where q.held = true and q.article.id > :after"
            + " group by q.article.id order by q.article.id")
    List<Long> standing(long after, Limit limit);
}
