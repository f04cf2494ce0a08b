package org.ascribe.review;

import org.ascribe.extraction.QuoteKind;

/** How many quotations are of a kind. */
public record KindCount(QuoteKind kind, long quotations) {}
