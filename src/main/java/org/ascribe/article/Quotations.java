package org.ascribe.article;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** The quotations that are kept, each with its spans and speaker. */
@Repository
interface Quotations {
    @Insert
    void add(Quotation quotation);

    @Update
    void change(Quotation quotation);

    /** Takes the numbers away, so that others may have them. */
    @Query("update Quotation q set q.ordinal = null where q.id in :quotations")
    int unnumber(List<Long> quotations);

    /** All that were ever found in an article, in reading order. */
    @Query(
            "select q from Quotation q join fetch q.article join fetch q.content left join fetch q.speaker s"
                    + " left join fetch s.main left join fetch q.followedBy where q.article.id = :article order by q.ordinal nulls last, q.id")
    List<Quotation> inArticle(long article);

    @Query("select q from Quotation q join fetch q.article join fetch q.content left join fetch q.speaker s"
            + " left join fetch s.main left join fetch q.followedBy where q.id = :id")
    Optional<Quotation> withArticle(long id);

    /** How many quotations each of these articles has; one without any is left out. */
    @Query("select new org.ascribe.article.QuotationCount(q.article.id, count(q)) from Quotation q"
            + " where q.article.id in :articles and q.fate = CURRENT group by q.article.id")
    List<QuotationCount> counts(List<Long> articles);

    /** The quotations of these articles that match both patterns of {@link Pattern}. */
    @Query("select q from Quotation q join fetch q.article join fetch q.content left join fetch q.speaker s"
            + " left join fetch s.main m where q.article.id in :articles and q.fate = CURRENT and q.words ilike :words escape '!'"
            + " and (:speaker = '%' or s.name ilike :speaker escape '!'"
            + " or m.name ilike :speaker escape '!') order by q.article.id desc, q.ordinal")
    List<Quotation> matching(List<Long> articles, String words, String speaker);
}
