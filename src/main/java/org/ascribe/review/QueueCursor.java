package org.ascribe.review;

/**
 * A place in a sorted list to go on from.
 *
 * @param key of the line beside it; the number or the place in the order of publication
 * @param back whether the lines before it are asked for, else those after it
 */
record QueueCursor(long key, boolean back) {
    static QueueCursor after(long key) {
        return new QueueCursor(key, false);
    }

    static QueueCursor before(long key) {
        return new QueueCursor(key, true);
    }
}
