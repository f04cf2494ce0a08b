package org.ascribe.review;

/**
 * A decision was written down: where its question stands now.
 *
 * @param state as the queue has it; null where it is asked no more
 */
record Settled(Question question, State state) {}
