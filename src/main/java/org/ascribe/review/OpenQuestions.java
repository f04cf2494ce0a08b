package org.ascribe.review;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** The questions that still need an opinion; one that was taken back is none. */
@Repository
interface OpenQuestions {
    /** Not stale: the quotation still has the kind and the speaker that were judged. */
    String FRESH_V = "(v.claim is not null or v.onKind = q.kind"
            + " and (v.onSpeaker = q.speaker or v.onSpeaker is null and q.speaker is null))";

    String FRESH_W = "(w.claim is not null or w.onKind = q.kind"
            + " and (w.onSpeaker = q.speaker or w.onSpeaker is null and q.speaker is null))";

    String STANDING = "v.act = OPINION and v.outcome is not null and " + FRESH_V
            + " and not exists (select 1 from Verdict w"
            + " where w.quotation = v.quotation and w.act = OPINION and w.decidedBy = v.decidedBy and " + FRESH_W
            + " and w.question = v.question and (w.claim is null or w.claim = v.claim) and w.ordinal > v.ordinal)";

    /** An opinion is missing, and it can be this person's. */
    String QUOTATION_OPEN = "a.superseded = false and q.fate = CURRENT"
            + " and (select count(v) from Verdict v where v.quotation = q and v.claim is null and " + STANDING
            + ") < a.opinions"
            + " and not exists (select 1 from Verdict v where v.quotation = q and v.claim is null"
            + " and v.decidedBy = :person and " + STANDING + ")";

    String CLAIM_OPEN = "a.superseded = false and q.fate = CURRENT and c.fate = CURRENT"
            + " and (select count(v) from Verdict v where v.claim = c and " + STANDING + ") < a.opinions"
            + " and not exists (select 1 from Verdict v where v.claim = c and v.decidedBy = :person and " + STANDING
            + ")";

    @Query("select count(q) from Quotation q join q.article a where " + QUOTATION_OPEN)
    long quotations(String person);

    @Query("select count(c) from Claim c join c.quotation q join q.article a where " + CLAIM_OPEN)
    long claims(String person);

    @Query("select new org.ascribe.review.WaitingArticle(a.id, a.title, count(q)) from Quotation q join q.article a"
            + " where " + QUOTATION_OPEN + " or exists (select 1 from Claim c where c.quotation = q and " + CLAIM_OPEN
            + ") group by a.id, a.title order by a.id")
    List<WaitingArticle> articles(String person, Limit limit);
}
