package org.ascribe.extraction;

import java.util.List;
import org.ascribe.text.Span;

/**
 * An attribution that the machine found.
 *
 * @param kind how much of it stands in quotation marks
 * @param content the words, in one or more parts of the original text, in reading order
 * @param cue the words that attribute; null where there are none, as in a floating quotation
 * @param mention who said it, as the text puts it; null where the text leaves it out
 * @param speaker the full name that the mention stands for; null where the text does not settle it
 * @param role the role that the text gives the speaker; null where it gives none
 * @param rule the id of the rule that found it; after a plus sign each, those that joined more words to it
 * @param claims what can be checked in it
 */
public record QuoteMatch(
        QuoteKind kind,
        List<Span> content,
        Span cue,
        Span mention,
        String speaker,
        String role,
        String rule,
        List<ClaimCandidate> claims) {
    public QuoteMatch {
        content = List.copyOf(content);
        claims = List.copyOf(claims);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quotation has at least one part, rule " + rule);
        }
    }
}
