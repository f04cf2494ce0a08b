package org.ascribe.text;

/**
 * A sentence of an article, without the white space around it.
 *
 * @param span where it stands in the original text
 * @param paragraph the number of the paragraph that holds it, from 0
 */
public record Sentence(Span span, int paragraph) {}
