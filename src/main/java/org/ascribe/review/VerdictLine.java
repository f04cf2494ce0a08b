package org.ascribe.review;

import java.time.Instant;

/**
 * A verdict without its words and its evidence: as much of it as tells where its question stands.
 *
 * @param claim null for the question of attribution
 * @param opinions how many its article needs
 */
public record VerdictLine(
        long quotation,
        Long claim,
        int opinions,
        long id,
        int ordinal,
        Act act,
        Outcome outcome,
        String scaleValue,
        String decidedBy,
        Instant decidedAt) {
    Subject subject() {
        return new Subject(quotation, claim);
    }

    /** The verdict, for a {@link Standing}; it knows neither its quotation nor its reason. */
    Verdict verdict() {
        Verdict verdict = new Verdict();
        verdict.id = id;
        verdict.question = subject().question();
        verdict.ordinal = ordinal;
        verdict.act = act;
        verdict.outcome = outcome;
        verdict.scaleValue = scaleValue;
        verdict.decidedBy = decidedBy;
        verdict.decidedAt = decidedAt;
        return verdict;
    }
}
