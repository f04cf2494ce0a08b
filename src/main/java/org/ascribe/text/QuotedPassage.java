package org.ascribe.text;

/**
 * Words between quotation marks that belong together, inside one paragraph.
 *
 * @param whole from the opening mark to the closing one, both included
 * @param inner the words between the marks
 * @param closed false where the passage runs on into the next paragraph, which opens with a mark again
 */
public record QuotedPassage(Span whole, Span inner, boolean closed) {}
