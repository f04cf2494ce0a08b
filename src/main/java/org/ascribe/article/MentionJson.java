package org.ascribe.article;

/** How the texts call a speaker, and in how many quotations. */
public record MentionJson(String words, long quotations) {}
