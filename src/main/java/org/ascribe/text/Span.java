package org.ascribe.text;

/**
 * A half-open range of an original text: {@code start} included, {@code end} excluded, counted in Java chars.
 *
 * @param start where it begins, 0 or more
 * @param end where it ends, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "a span starts at 0 or later and ends no earlier than it starts: start=" + start + ", end=" + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether all of {@code other} lies inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the char at {@code position} lies inside this span. */
    public boolean contains(int position) {
        return start <= position && position < end;
    }

    /** Whether both spans share at least one char. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** In reading order; of two that start together the shorter comes first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
