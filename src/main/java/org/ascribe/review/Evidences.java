package org.ascribe.review;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** What the verdicts rest on. */
@Repository
interface Evidences {
    @Insert
    void add(Evidence evidence);

    @Query("select e from Evidence e join fetch e.verdict v where v.quotation.id = :quotation order by v.id, e.ordinal")
    List<Evidence> ofQuotation(long quotation);

    /** The newest that a person gave for an opinion, those of one verdict in their order. */
    @Query("select e from Evidence e join fetch e.verdict v where v.decidedBy = :person and v.act = OPINION"
            + " order by v.id desc, e.ordinal")
    List<Evidence> newestOf(String person, Limit limit);

    @Query("select e from Evidence e join fetch e.verdict v where v.quotation.article.id = :article"
            + " order by v.id, e.ordinal")
    List<Evidence> ofArticle(long article);
}
