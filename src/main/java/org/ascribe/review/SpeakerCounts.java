package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.article.SpeakerJson;
import org.hibernate.StatelessSession;

/** Counts what was found of speakers and how it was judged, within the transaction of its caller. */
@ApplicationScoped
class SpeakerCounts {
    private static final String FOUND = """
            select q.speaker_id, 'ATTRIBUTION', 'FOUND', count(*)
            from quotation q join article a on a.id = q.article_id
            where q.speaker_id in (:speakers) and q.fate = 'CURRENT' and a.superseded = false
            group by q.speaker_id
            union all
            select q.speaker_id, 'ACCURACY', 'FOUND', count(*)
            from claim c join quotation q on q.id = c.quotation_id join article a on a.id = q.article_id
            where q.speaker_id in (:speakers) and q.fate = 'CURRENT' and c.fate = 'CURRENT' and a.superseded = false
            group by q.speaker_id""";

    /**
     * What {@link Standing} works out of one history, for all histories at once: the verdicts that are not stale, each
     * person's newest opinion among them, and from those the outcome that settles the question.
     */
    private static final String SETTLED = """
            with fresh as (
                select q.speaker_id, a.opinions, v.quotation_id, v.claim_id, v.question, v.ordinal, v.act, v.outcome,
                    row_number() over (partition by v.quotation_id, v.claim_id order by v.ordinal desc) as last,
                    row_number() over (partition by v.quotation_id, v.claim_id, v.act, v.decided_by
                        order by v.ordinal desc) as own_last
                from quotation q join article a on a.id = q.article_id join verdict v on v.quotation_id = q.id
                    left join claim c on c.id = v.claim_id
                where q.speaker_id in (:speakers) and q.fate = 'CURRENT' and a.superseded = false
                    and (c.fate = 'CURRENT'
                        or v.claim_id is null and v.on_kind = q.kind and v.on_speaker_id = q.speaker_id
                            and v.on_place is not distinct from q.moved_to)),
            standing as (
                select fresh.*, case when act = 'OPINION' and own_last = 1 then outcome end as opinion from fresh),
            ranked as (
                select standing.*, max(case when opinion is not null then ordinal end)
                    over (partition by quotation_id, claim_id) as newest from standing),
            settled as (
                select speaker_id, question,
                    case when count(opinion) < max(opinions) then null
                        when max(opinions) = 1 then max(case when ordinal = newest then opinion end)
                        when min(opinion) = max(opinion) then max(opinion)
                        else max(case when last = 1 and act = 'RESOLUTION' then outcome end) end as outcome
                from ranked group by speaker_id, question, quotation_id, claim_id)
            select speaker_id, question, outcome, count(*)
            from settled where outcome is not null group by speaker_id, question, outcome""";

    private final StatelessSession session;

    SpeakerCounts(StatelessSession session) {
        this.session = session;
    }

    /** The table of each of these speakers, all that is shown under it together. */
    List<SpeakerLine> of(List<SpeakerJson> speakers) {
        if (speakers.isEmpty()) {
            return List.of();
        }
        List<Long> all =
                speakers.stream().flatMap(speaker -> speaker.ids().stream()).toList();
        Map<List<Object>, Long> counts = new HashMap<>();
        List.of(FOUND, SETTLED).forEach(query -> session.createNativeQuery(query, Object[].class)
                .setParameterList("speakers", all)
                .getResultList()
                .forEach(row -> counts.put(
                        List.of(((Number) row[0]).longValue(), row[1], row[2]), ((Number) row[3]).longValue())));
        return speakers.stream()
                .map(speaker -> new SpeakerLine(
                        speaker,
                        count(counts, speaker.ids(), Question.ATTRIBUTION),
                        count(counts, speaker.ids(), Question.ACCURACY)))
                .toList();
    }

    private static VerdictCount count(Map<List<Object>, Long> counts, List<Long> speakers, Question question) {
        long verified = sum(counts, speakers, question, Outcome.VERIFIED.name());
        long disputed = sum(counts, speakers, question, Outcome.DISPUTED.name());
        long open = sum(counts, speakers, question, Outcome.OPEN.name());
        return new VerdictCount(
                sum(counts, speakers, question, "FOUND"), verified + disputed + open, verified, disputed, open);
    }

    private static long sum(Map<List<Object>, Long> counts, List<Long> speakers, Question question, String what) {
        return speakers.stream()
                .mapToLong(id -> counts.getOrDefault(List.of(id, question.name(), what), 0L))
                .sum();
    }
}
