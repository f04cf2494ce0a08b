package org.ascribe.matching;

/** What the index takes of an article besides its quotations. */
record IndexedArticle(String title, String text) {}
