package org.ascribe.review;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

/** What was decided on many questions at once: those that are still asked, without stale verdicts. */
@Repository
interface Histories {
    String LINE = "select new org.ascribe.review.VerdictLine(q.id, c.id, a.opinions, v.id, v.ordinal, v.act,"
            + " v.outcome, v.scaleValue, v.decidedBy, v.decidedAt)"
            + " from Verdict v join v.quotation q join q.article a left join v.claim c"
            + " where q.fate = CURRENT and (c is null or c.fate = CURRENT) and"
            + " (c is not null or v.onKind = q.kind"
            // Not stale: the quotation still has the words, the kind and the speaker that were judged.
            + " and (v.onSpeaker = q.speaker or v.onSpeaker is null and q.speaker is null)"
            + " and (v.onPlace = q.movedTo or v.onPlace is null and q.movedTo is null))";

    // Never "in (select …)": while others write, H2 asks that anew for each line, which took a minute for 1,300
    // verdicts.

    /** Each question's lines stand together, in the order they were decided. */
    String ORDER = " order by q.id, c.id, v.ordinal";

    @Query(LINE + " and a.opinions = 2" + ORDER)
    List<VerdictLine> ofTwoOpinions();

    /** Of the quotations on which something was decided since then. */
    @Query(LINE + " and exists (select 1 from Verdict w where w.quotation = q and w.decidedAt >= :since)" + ORDER)
    List<VerdictLine> decidedSince(Instant since);

    /** Of the quotations on which both this person and somebody else gave answers. */
    @Query(LINE + " and exists (select 1 from Verdict w where w.quotation = q and w.decidedBy = :person"
            + " and w.act = OPINION)"
            + " and exists (select 1 from Verdict w where w.quotation = q and w.decidedBy <> :person)" + ORDER)
    List<VerdictLine> withOpinionOf(String person);

    /** Why these were decided so; one without a reason is left out. */
    @Query("select new org.ascribe.review.Reason(v.id, v.reason) from Verdict v"
            + " where v.id in :verdicts and v.reason is not null")
    List<Reason> reasons(List<Long> verdicts);

    @Query("select new org.ascribe.review.Place(q.id, null, a.id, a.title, s.name, q.words)"
            + " from Quotation q join q.article a left join q.speaker s where q.id in :quotations")
    List<Place> ofQuotations(List<Long> quotations);

    @Query("select new org.ascribe.review.Place(q.id, c.id, a.id, a.title, s.name, c.words)"
            + " from Claim c join c.quotation q join q.article a left join q.speaker s where c.id in :claims")
    List<Place> ofClaims(List<Long> claims);
}
