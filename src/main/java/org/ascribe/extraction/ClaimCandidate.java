package org.ascribe.extraction;

import java.util.List;
import org.ascribe.text.Span;

/**
 * A proposition in a quotation that somebody may check.
 *
 * <p>Every word of it stands in the article. A pronoun stays and what it stands for follows it in square brackets: "I
 * [Ana Ruiz] am late", "my [Ana Ruiz] boat". Putting the name in the pronoun's place would ask for other words further on
 * ("am", "myself", "my"), and a changed word is no longer a quotation. After "we" the brackets name who speaks for the
 * group. A pronoun is explained once in a claim.
 *
 * @param words the proposition in words that stand alone
 * @param spans where its own words stand in the original text, in reading order
 * @param fills what stands in the brackets, in reading order
 * @param kind what evidence can do for it
 * @param polarity whether the speaker asserts or denies it
 * @param answers the question that it replies to, or what its "that" stands for, in the original text; null for neither
 * @param settled false where a pronoun in it means somebody or something that the context does not settle
 */
public record ClaimCandidate(
        String words,
        List<Span> spans,
        List<ClaimFill> fills,
        ClaimKind kind,
        Polarity polarity,
        Span answers,
        boolean settled) {
    public ClaimCandidate {
        spans = List.copyOf(spans);
        fills = List.copyOf(fills);
    }
}
