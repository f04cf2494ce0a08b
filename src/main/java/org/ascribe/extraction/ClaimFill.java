package org.ascribe.extraction;

import org.ascribe.text.Span;

/**
 * Words of the article that stand in brackets beside a pronoun of a claim.
 *
 * @param at where the pronoun ends, in Java chars of the original text
 * @param span where the words that it stands for stand in the original text
 */
public record ClaimFill(int at, Span span) {}
