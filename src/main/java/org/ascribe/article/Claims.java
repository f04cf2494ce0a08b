package org.ascribe.article;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;

/** The claims that are kept, each with its spans and fills. */
@Repository
interface Claims {
    @Insert
    void add(Claim claim);

    @Update
    void change(Claim claim);

    /** Takes the numbers away, so that others may have them. */
    @Query("update Claim c set c.ordinal = null where c.id in :claims")
    int unnumber(List<Long> claims);

    @Query("select c from Claim c join fetch c.quotation left join fetch c.spans left join fetch c.fills"
            + " left join fetch c.followedBy where c.quotation.article.id = :article"
            + " order by c.quotation.id, c.ordinal nulls last, c.id")
    List<Claim> inArticle(long article);

    @Query("select c from Claim c join fetch c.quotation left join fetch c.spans left join fetch c.fills"
            + " left join fetch c.followedBy where c.quotation.id = :quotation order by c.ordinal nulls last, c.id")
    List<Claim> inQuotation(long quotation);
}
