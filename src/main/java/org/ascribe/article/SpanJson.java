package org.ascribe.article;

import java.util.List;
import org.ascribe.text.Span;

/**
 * A place in an article's text, as programs see it: half-open, in Java chars (UTF-16 code units).
 *
 * @param start the first char
 * @param end the char after the last
 */
public record SpanJson(int start, int end) {
    static SpanJson of(Span span) {
        return span == null ? null : new SpanJson(span.start(), span.end());
    }

    /** Each of them. */
    public static List<SpanJson> of(List<Span> spans) {
        return spans.stream().map(SpanJson::of).toList();
    }

    /** The same place as a span. */
    public Span span() {
        return new Span(start, end);
    }
}
