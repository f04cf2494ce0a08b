package org.ascribe.review;

import java.util.Comparator;

/**
 * A line of the queue as far as it is sorted and searched.
 *
 * @param published its place in the order of publication
 */
record QueueRow(long id, long published, long quotation) {
    long key(Order order) {
        return order.isPublished() ? published : id;
    }

    static Comparator<QueueRow> in(Order order, boolean back) {
        Comparator<QueueRow> ascending = Comparator.comparingLong(row -> row.key(order));
        return order.isDescending() != back ? ascending.reversed() : ascending;
    }
}
