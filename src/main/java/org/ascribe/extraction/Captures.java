package org.ascribe.extraction;

import java.util.ArrayList;
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

    /** A sentence of real news needs some hundred steps; more than this many means a text made to cost time. */
    private static final int MOST_STEPS = 800;

    private final List<Capture> bound = new ArrayList<>();
    private int steps;

    /** Counts a step of the search; false where there have been too many, and the shape is given up. */
    boolean step() {
        return ++steps <= MOST_STEPS;
    }

    void push(Part part, int from, int to) {
        bound.add(new Capture(part, from, to));
    }

    void pop() {
        bound.remove(bound.size() - 1);
    }

    boolean none() {
        return bound.isEmpty();
    }

    List<Capture> all() {
        return new ArrayList<>(bound);
    }
}
