package org.ascribe.extraction;

import org.ascribe.text.Span;

/**
 * Something the machine could not settle, for a person to see.
 *
 * @param span the place in the original text
 * @param message what is in doubt, in words for a reviewer
 */
public record Doubt(Span span, String message) {}
