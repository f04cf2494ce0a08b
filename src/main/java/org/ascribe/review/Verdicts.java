package org.ascribe.review;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** All that was ever decided, in the order it was. */
@Repository
interface Verdicts {
    /** A verdict with all that it refers to and is compared with. */
    String WHOLE = "select v from Verdict v join fetch v.quotation q left join fetch q.speaker"
            + " left join fetch v.claim c left join fetch v.undoes left join fetch v.carries"
            + " left join fetch v.onSpeaker";

    @Insert
    void add(Verdict verdict);

    @Query(WHOLE + " where q.id = :quotation order by v.ordinal")
    List<Verdict> ofQuotation(long quotation);

    @Query(WHOLE + " where q.article.id = :article order by q.id, v.ordinal")
    List<Verdict> ofArticle(long article);

    @Query(WHOLE + " where q.id in :quotations order by q.id, v.ordinal")
    List<Verdict> ofQuotations(List<Long> quotations);

    /** The histories of these questions, as far as they need two opinions. */
    @Query(WHOLE + " where q.article.opinions = 2 and (v.claim is null and q.id in :quotations or c.id in :claims)"
            + " order by q.id, v.ordinal")
    List<Verdict> ofTwoOpinions(List<Long> quotations, List<Long> claims);

    /** What this person ever answered to the attribution of this quotation and of what stood in its place before. */
    @Query(WHOLE + " where (q.id = :quotation or q.followedBy.id = :quotation) and v.claim is null"
            + " and v.decidedBy = :person order by v.id")
    List<Verdict> onQuotation(long quotation, String person);

    /** What this person ever answered to the accuracy of what stood in the place of this claim before. */
    @Query(WHOLE + " where c.followedBy.id = :claim and v.decidedBy = :person order by v.id")
    List<Verdict> beforeClaim(long claim, String person);
}
