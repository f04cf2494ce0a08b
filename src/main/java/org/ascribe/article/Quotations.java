package org.ascribe.article;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/** The quotations that are kept, each with its spans and speaker. */
@Repository
interface Quotations {
    @Insert
    void add(Quotation quotation);

    @Query("select q from Quotation q join fetch q.content left join fetch q.speaker"
            + " where q.article.id = :article order by q.ordinal")
    List<Quotation> inArticle(long article);

    @Query("select q from Quotation q join fetch q.article join fetch q.content left join fetch q.speaker"
            + " where q.id = :id")
    Optional<Quotation> withArticle(long id);

    /** How many quotations each of these articles has; one without any is left out. */
    @Query("select new org.ascribe.article.QuotationCount(q.article.id, count(q)) from Quotation q"
            + " where q.article.id in :articles group by q.article.id")
    List<QuotationCount> counts(List<Long> articles);

    /** The quotations of these articles that match both patterns of {@link Pattern}. */
    @Query("select q from Quotation q join fetch q.article join fetch q.content left join fetch q.speaker s"
            + " where q.article.id in :articles and q.words ilike :words escape '!'"
            + " and (:speaker = '%' or s.name ilike :speaker escape '!') order by q.article.id desc, q.ordinal")
    List<Quotation> matching(List<Long> articles, String words, String speaker);
}
