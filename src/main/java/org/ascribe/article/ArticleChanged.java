package org.ascribe.article;

/**
 * An event: an article came in, or what is found in it was changed, by rules or by people. It is fired inside the
 * transaction of the change, before its journal entry, and whoever keeps something that follows from it does so there.
 */
public record ArticleChanged(long article) {}
