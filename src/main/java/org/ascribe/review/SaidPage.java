package org.ascribe.review;

import java.util.List;

/**
 * One page of what a speaker said, the newest first.
 *
 * @param next what to give as {@code before} for the page after it; null on the last one
 */
public record SaidPage(List<SaidLine> quotations, Long next) {}
