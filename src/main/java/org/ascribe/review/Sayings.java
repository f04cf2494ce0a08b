package org.ascribe.review;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ascribe.article.Claim;
import org.ascribe.article.Quotation;

/** What speakers said, in the newest editions of all articles. */
@Repository
interface Sayings {
    /** Stands for the day of an article without one: such come last. */
    LocalDate NO_DAY = LocalDate.of(1, 1, 1);

    String SAID = "select q from Quotation q join fetch q.article a left join fetch q.speaker s left join fetch s.main"
            + " where s.id in :speakers and q.fate = CURRENT and a.superseded = false";

    /**
     * From the newest day to the oldest, in one article in reading order; those after a place in that order.
     *
     * @param role only those with that role; empty for all
     */
    @Query(SAID + " and (:role = '' or q.role = :role)"
            + " and (coalesce(a.publishedOn, :noDay) < :day or coalesce(a.publishedOn, :noDay) = :day"
            + " and (a.id < :article or a.id = :article and q.ordinal > :ordinal))"
            + " order by coalesce(a.publishedOn, :noDay) desc, a.id desc, q.ordinal")
    List<Quotation> after(
            List<Long> speakers, String role, LocalDate noDay, LocalDate day, long article, int ordinal, Limit limit);

    @Query(SAID + " and q.id in :quotations order by a.id, q.id")
    List<Quotation> chosen(List<Long> speakers, List<Long> quotations);

    @Query("select q from Quotation q join fetch q.article where q.id = :quotation")
    Optional<Quotation> place(long quotation);

    /** The quotations that these corrections are of, in the order of their articles. */
    @Query("select q.id from Correction c join c.quotation q where c.id in :corrections order by q.article.id, q.id")
    List<Long> corrected(List<Long> corrections);

    @Query("select c from Claim c join fetch c.quotation where c.quotation.id in :quotations and c.fate = CURRENT"
            + " order by c.quotation.id, c.ordinal")
    List<Claim> claims(List<Long> quotations);
}
