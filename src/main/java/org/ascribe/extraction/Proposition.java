package org.ascribe.extraction;

/**
 * What is claimed in one breath: tokens of a quotation, its first and last a word.
 *
 * @param from the first token
 * @param to the token after the last
 * @param question whether a question mark ends it
 */
record Proposition(int from, int to, boolean question) {}
