package org.ascribe.cli;

import java.util.List;
import org.ascribe.text.Span;

/**
 * A line of a gold file or of a prediction.
 *
 * @param text null in a prediction that does not repeat it
 * @param ignored where predictions count neither way
 */
record MarkedArticle(String id, String text, List<MarkedQuote> quotes, List<Span> ignored) {}
