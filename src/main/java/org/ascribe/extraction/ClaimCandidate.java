package org.ascribe.extraction;

import java.util.List;
import org.ascribe.text.Span;

/**
 * A proposition in a quotation that somebody may check.
 *
 * @param words the proposition in words that stand alone
 * @param spans where those words stand in the original text
 */
public record ClaimCandidate(String words, List<Span> spans) {
    public ClaimCandidate {
        spans = List.copyOf(spans);
    }
}
