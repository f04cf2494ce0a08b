package org.ascribe.review;

/**
 * A way to look at the queue that somebody gave a name.
 *
 * @param query as it stands in the address of the queue, with its question mark
 */
public record SavedFilterJson(long id, String name, String query) {
    static SavedFilterJson of(SavedFilter filter) {
        return new SavedFilterJson(filter.id, filter.name, filter.query);
    }
}
