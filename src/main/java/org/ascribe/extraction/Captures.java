package org.ascribe.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What a shape has bound so far: ranges of segments with their part; taken back when the shape tries another way. */
final class Captures {
    /** The part that captured segments play in an attribution. */
    enum Part {
        CONTENT,
        CUE,
        MENTION
    }

    /** Segments {@code from} up to {@code to}, excluded, in their part. */
    record Capture(Part part, int from, int to) {}

    private final Deque<Capture> bound = new ArrayDeque<>();

    void push(Part part, int from, int to) {
        bound.addLast(new Capture(part, from, to));
    }

    void pop() {
        bound.removeLast();
    }

    List<Capture> all() {
        return new ArrayList<>(bound);
    }
}
