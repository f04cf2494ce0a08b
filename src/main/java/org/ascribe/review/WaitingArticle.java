package org.ascribe.review;

/**
 * An article with questions that wait.
 *
 * @param quotations how many of its quotations raise such a question
 */
public record WaitingArticle(long id, String title, long quotations) {}
