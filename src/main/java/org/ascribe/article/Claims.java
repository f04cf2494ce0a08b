package org.ascribe.article;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/** The claims that are kept, each with its spans. */
@Repository
interface Claims {
    @Insert
    void add(Claim claim);

    @Query("select c from Claim c join fetch c.quotation left join fetch c.spans"
            + " where c.quotation.article.id = :article order by c.quotation.ordinal, c.ordinal")
    List<Claim> inArticle(long article);

    @Query("select c from Claim c join fetch c.quotation left join fetch c.spans"
            + " where c.quotation.id = :quotation order by c.ordinal")
    List<Claim> inQuotation(long quotation);

    @Query("select c from Claim c join fetch c.quotation left join fetch c.spans where c.id = :id")
    Optional<Claim> withQuotation(long id);
}
