package org.ascribe.review;

import java.util.List;

/**
 * What waits for one person, in the newest editions of all articles.
 *
 * @param quotations whose attribution this person may still judge
 * @param claims whose accuracy this person may still judge
 * @param first the questions that wait longest
 */
public record Waiting(Count quotations, Count claims, List<QueuedQuestion> first) {}
