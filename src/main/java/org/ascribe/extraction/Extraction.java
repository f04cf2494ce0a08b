package org.ascribe.extraction;

import java.util.List;

/**
 * All that was found in one text.
 *
 * @param english whether the text is English; nothing is extracted from one that is not
 * @param quotes the attributions, in the order of their first words
 * @param doubts what a person should look at, in reading order
 */
public record Extraction(boolean english, List<QuoteMatch> quotes, List<Doubt> doubts) {
    public Extraction {
        quotes = List.copyOf(quotes);
        doubts = List.copyOf(doubts);
    }
}
