package org.ascribe.review;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

/** What a dashboard counts. */
@Repository
interface Tallies {
    @Query("select count(a) from Article a")
    long articles();

    @Query("select a.createdAt from Article a where a.createdAt >= :since")
    List<Instant> arrivals(Instant since);

    @Query("select new org.ascribe.review.KindCount(q.kind, count(q)) from Quotation q join q.article a"
            + " where a.superseded = false and q.fate = CURRENT group by q.kind")
    List<KindCount> kinds();

    /** Quotations on which an opinion is missing, whoever can give it. */
    @Query("select count(q) from Quotation q join q.article a where a.superseded = false and q.fate = CURRENT"
            + " and (select count(v) from Verdict v where v.quotation = q and v.claim is null and "
            + OpenQuestions.STANDING + ") < a.opinions")
    long quotations();

    /** Claims on which an opinion is missing, whoever can give it. */
    @Query("select count(c) from Claim c join c.quotation q join q.article a"
            + " where a.superseded = false and q.fate = CURRENT and c.fate = CURRENT"
            + " and (select count(v) from Verdict v where v.claim = c and " + OpenQuestions.STANDING
            + ") < a.opinions")
    long claims();

    @Query("select q.id from Quotation q join q.article a where q.id in :quotations and a.superseded = false")
    List<Long> inNewestEditions(List<Long> quotations);
}
