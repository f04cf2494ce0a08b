package org.ascribe.article;

import java.util.List;

/**
 * A claim, as programs see it.
 *
 * @param ordinal its number in the quotation, from 1; null for one that is not current
 * @param fate current, or stale where the newest rules find other words
 * @param followedBy the id of the current claim that stands where this one stood; null for none
 */
public record ClaimJson(long id, Integer ordinal, String words, List<SpanJson> spans, String fate, Long followedBy) {
    static ClaimJson of(Claim claim) {
        return new ClaimJson(
                claim.id(),
                claim.ordinal(),
                claim.words(),
                claim.spans().stream().map(SpanJson::of).toList(),
                claim.fate().word(),
                claim.followedBy() == null ? null : claim.followedBy().id());
    }
}
