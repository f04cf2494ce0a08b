package org.ascribe.review;

import java.util.List;

/**
 * What waits for one person, in the newest editions of all articles.
 *
 * @param quotations whose attribution this person may still judge
 * @param claims whose accuracy this person may still judge
 * @param articles the first of the articles that have some, the oldest first
 */
public record Waiting(long quotations, long claims, List<WaitingArticle> articles) {}
