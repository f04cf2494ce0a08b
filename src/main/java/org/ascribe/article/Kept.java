package org.ascribe.article;

/**
 * What became of an article that was handed in.
 *
 * @param article its id
 * @param fresh whether it was not there before
 */
public record Kept(long article, boolean fresh) {}
