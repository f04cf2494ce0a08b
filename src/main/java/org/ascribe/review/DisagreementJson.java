package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A question on which two reviewers gave different answers.
 *
 * @param first the blind answer that stands in the rows, see {@link AgreementJson}
 * @param second the other blind answer
 * @param firstNow what the giver of the first says now; null where that is the same
 * @param secondNow what the giver of the second says now; null where that is the same
 * @param settled the answer that holds by now, of an editor or of the reviewer who thought better of it; null while
 *     the disagreement is open
 * @param how resolution or agreement; null while it is open
 */
public record DisagreementJson(
        Place on,
        GivenJson first,
        GivenJson second,
        GivenJson firstNow,
        GivenJson secondNow,
        GivenJson settled,
        String how) {
    @JsonIgnore
    public boolean isResolved() {
        return "resolution".equals(how);
    }
}
