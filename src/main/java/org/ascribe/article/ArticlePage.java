package org.ascribe.article;

import java.util.List;

/**
 * One page of a list of articles, the newest first.
 *
 * @param next what to give as {@code before} for the page after it; null on the last one
 */
public record ArticlePage(List<ArticleLine> articles, Long next) {}
