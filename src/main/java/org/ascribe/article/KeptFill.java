package org.ascribe.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.ascribe.extraction.ClaimFill;
import org.ascribe.text.Span;

/**
 * A {@link ClaimFill} as the database keeps it, in Java chars of the article's text.
 *
 * @param at where the pronoun ends
 * @param from the first char of what it stands for
 * @param to the char after the last
 */
@Embeddable
public record KeptFill(
        @Column(name = "at_char", nullable = false) int at,
        @Column(name = "from_char", nullable = false) int from,
        @Column(name = "to_char", nullable = false) int to) {
    static KeptFill of(ClaimFill fill) {
        return new KeptFill(fill.at(), fill.span().start(), fill.span().end());
    }

    ClaimFill fill() {
        return new ClaimFill(at, new Span(from, to));
    }
}
