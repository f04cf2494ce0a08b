package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * An answer that somebody gave.
 *
 * @param by who gave it
 * @param outcome verified, disputed or open
 * @param answer the finer answer in words, or the outcome without one
 * @param reason null where none was given
 */
public record GivenJson(String by, String outcome, String answer, String reason, Instant at) {
    static GivenJson of(Verdict verdict, String answer, String reason) {
        return new GivenJson(verdict.decidedBy, verdict.outcome.word(), answer, reason, verdict.decidedAt);
    }

    /** The day in UTC, for a reader. */
    @JsonIgnore
    public String day() {
        return at.toString().substring(0, 10);
    }
}
