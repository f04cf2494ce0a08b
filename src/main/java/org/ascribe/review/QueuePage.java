package org.ascribe.review;

import java.util.List;
import java.util.Map;

/**
 * One page of the queue.
 *
 * @param counts of all tabs, with the same filter
 * @param previous before which key the page before it ends; null on the first one
 * @param next after which key the page after it begins; null on the last one
 */
public record QueuePage(List<QueuedQuestion> questions, Map<Tab, Count> counts, Long previous, Long next) {}
