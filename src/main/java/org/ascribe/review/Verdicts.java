package org.ascribe.review;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** All that was ever decided, in the order it was. */
@Repository
interface Verdicts {
    @Insert
    void add(Verdict verdict);

    @Query("select v from Verdict v join fetch v.quotation left join fetch v.claim left join fetch v.undoes"
            + " where v.quotation.id = :quotation order by v.ordinal")
    List<Verdict> ofQuotation(long quotation);

    @Query("select v from Verdict v join fetch v.quotation q left join fetch v.claim left join fetch v.undoes"
            + " where q.article.id = :article order by q.ordinal, v.ordinal")
    List<Verdict> ofArticle(long article);

    /** The histories of these questions, as far as they need two opinions. */
    @Query("select v from Verdict v join fetch v.quotation q left join fetch v.claim c left join fetch v.undoes"
            + " where q.article.opinions = 2 and (v.claim is null and q.id in :quotations or c.id in :claims)"
            + " order by q.id, v.ordinal")
    List<Verdict> ofTwoOpinions(List<Long> quotations, List<Long> claims);
}
