package org.ascribe.review;

/** How many questions of a kind are in a state. */
record StateCount(Question question, State state, long questions) {}
