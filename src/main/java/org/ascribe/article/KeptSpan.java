package org.ascribe.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.ascribe.text.Span;

/**
 * A {@link Span} as the database keeps it: half-open, in Java chars of the article's text.
 *
 * @param from the first char
 * @param to the char after the last
 */
@Embeddable
public record KeptSpan(
        @Column(name = "from_char", nullable = false) int from,
        @Column(name = "to_char", nullable = false) int to) {
    static KeptSpan of(Span span) {
        return span == null ? null : new KeptSpan(span.start(), span.end());
    }

    /** The same place as a span of the text. */
    public Span span() {
        return new Span(from, to);
    }
}
