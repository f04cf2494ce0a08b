package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.journal.Journal;

/** Writes a decision down within the transaction of its caller: the verdict, its evidence, the queue, the journal entry. */
@ApplicationScoped
class Minutes {
    private final Verdicts verdicts;
    private final Evidences evidences;
    private final QueueKeeper queue;
    private final Leases leases;
    private final Journal journal;

    Minutes(Verdicts verdicts, Evidences evidences, QueueKeeper queue, Leases leases, Journal journal) {
        this.verdicts = verdicts;
        this.evidences = evidences;
        this.queue = queue;
        this.leases = leases;
        this.journal = journal;
    }

    void append(Verdict verdict, List<Evidence> evidence) {
        verdict.ordinal = verdicts.ofQuotation(verdict.quotation.id()).size() + 1;
        verdicts.add(verdict);
        for (Evidence each : evidence) {
            each.verdict = verdict;
            evidences.add(each);
        }
        queue.keep(Subject.of(verdict));
        leases.renew(verdict.quotation.article().id(), verdict.decidedBy);
        journal.append(verdict.decidedBy, action(verdict), Subject.of(verdict).name(), summary(verdict, evidence));
    }

    /** The evidence of an earlier verdict once more, for the one that goes back to it. */
    List<Evidence> copies(Verdict earlier) {
        return evidences.ofQuotation(earlier.quotation.id()).stream()
                .filter(evidence -> evidence.verdict.id.equals(earlier.id))
                .map(Evidence::copy)
                .toList();
    }

    private static String action(Verdict verdict) {
        if (verdict.undoes != null) {
            return "verdict.undone";
        }
        if (verdict.carries != null) {
            return "verdict.carried";
        }
        return switch (verdict.act) {
            case OPINION -> "verdict.given";
            case RESOLUTION -> "verdict.resolved";
        };
    }

    private static Map<String, ?> summary(Verdict verdict, List<Evidence> evidence) {
        Map<String, Object> summary = new HashMap<>();
        summary.put("verdict", verdict.id);
        summary.put("outcome", verdict.outcome == null ? null : verdict.outcome.word());
        summary.put("value", verdict.scaleValue);
        summary.put("reason", verdict.reason);
        summary.put("undoes", verdict.undoes == null ? null : verdict.undoes.id);
        summary.put("carries", verdict.carries == null ? null : verdict.carries.id);
        summary.put(
                "evidence",
                evidence.stream().map(each -> EvidenceJson.of(each, List.of())).toList());
        return summary;
    }
}
