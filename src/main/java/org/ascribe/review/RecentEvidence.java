package org.ascribe.review;

import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What somebody gave last, to be given again for the next question. */
@ApplicationScoped
@Transactional
class RecentEvidence {
    /** How many pieces are looked through for one that fits. */
    private static final int PIECES = 50;

    private final Evidences evidences;

    RecentEvidence(Evidences evidences) {
        this.evidences = evidences;
    }

    /** That of the newest opinion with evidence of a kind that the question takes, in its order; empty for none. */
    List<EvidenceJson> of(Onlooker person, Question question) {
        List<Evidence> newest = evidences.newestOf(person.name(), Limit.of(PIECES)).stream()
                .filter(each -> question == Question.ATTRIBUTION || each.kind != EvidenceKind.ARTICLE)
                .toList();
        return newest.stream()
                .filter(each -> each.verdict.id.equals(newest.get(0).verdict.id))
                .map(each -> EvidenceJson.of(each, List.of()))
                .toList();
    }
}
