package org.ascribe.article;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ascribe.text.Span;

/** Spans as one word for the database, such as {@code 12-40 52-60}: two that are written alike are the same place. */
public final class Places {
    private Places() {}

    /** The spans written down; null for null. */
    public static String of(List<Span> spans) {
        return spans == null
                ? null
                : spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "));
    }

    /** The place written down; null for null. */
    public static String of(Span span) {
        return span == null ? null : of(List.of(span));
    }

    /** The spans that were written down; none for null. */
    public static List<Span> spans(String place) {
        if (place == null) {
            return List.of();
        }
        return Arrays.stream(place.split(" "))
                .map(span -> span.split("-"))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
    }
}
