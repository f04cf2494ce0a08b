package org.ascribe.extraction;

/** A part of a shape. */
interface Element {
    /** What has to fit after an element. */
    interface Rest {
        boolean fits(int at);
    }

    /**
     * Tries to fit at a segment, in every way it can until what follows fits as well.
     *
     * @param at the number of the segment
     * @param rest what follows
     */
    boolean fits(Frame frame, int at, Captures captures, Rest rest);
}
