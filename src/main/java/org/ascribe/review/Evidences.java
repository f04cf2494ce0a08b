package org.ascribe.review;

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

    @Query("select e from Evidence e join fetch e.verdict v where v.quotation.article.id = :article"
            + " order by v.id, e.ordinal")
    List<Evidence> ofArticle(long article);
}
