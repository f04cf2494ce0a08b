package org.ascribe.text;

/**
 * A quotation mark as it stands.
 *
 * @param at where it begins
 * @param length 1, or 2 for a mark written as two apostrophes or grave accents
 * @param single whether it is of the single kind, ‘ ’ rather than “ ”
 * @param turn which way it faces, by its shape or by what stands around it
 */
record Mark(int at, int length, boolean single, Turn turn) {
    enum Turn {
        OPENS,
        CLOSES,
        EITHER
    }

    Span span() {
        return new Span(at, at + length);
    }
}
