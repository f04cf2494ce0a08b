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

    /** The questions in these states. */
    @Query("select new org.ascribe.review.StateCount(l.question, l.state, count(l)) from QueueLine l"
            + " where l.state in :states group by l.question, l.state")
    List<StateCount> questions(List<State> states);

    /** The questions of which this person gave the only opinion so far. */
    @Query("select new org.ascribe.review.StateCount(l.question, l.state, count(l)) from QueueLine l"
            + " where l.givenBy = :person group by l.question, l.state")
    List<StateCount> withOpinionOf(String person);
}
