package org.ascribe.article;

import java.util.List;

/**
 * A claim, as programs see it.
 *
 * @param ordinal its number in the quotation, from 1
 */
public record ClaimJson(long id, int ordinal, String words, List<SpanJson> spans) {
    static ClaimJson of(Claim claim) {
        return new ClaimJson(
                claim.id(),
                claim.ordinal(),
                claim.words(),
                claim.spans().stream().map(SpanJson::of).toList());
    }
}
