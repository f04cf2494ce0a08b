package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * An opinion against which a question was decided.
 *
 * @param mine what this person answered
 * @param holds what holds instead, with who said so and why
 * @param how resolution, or opinion where a later reviewer's answer holds
 */
public record OverruledJson(Place on, GivenJson mine, GivenJson holds, String how) {
    /** Whether an editor settled a disagreement so. */
    @JsonIgnore
    public boolean isResolved() {
        return how.equals("resolution");
    }
}
