package org.ascribe.review;

import java.util.stream.Stream;

/**
 * A piece of evidence as it is handed in: an address, or a document's title and identifier, or the article itself.
 *
 * @param address http or https
 * @param documentTitle goes with the identifier
 * @param documentIdentifier such as a case number, an ISBN or a shelf mark
 * @param article true for the judged article's own words; nothing else is needed then
 * @param excerpt what it says there
 * @param stance supports, refutes or context
 * @param seenOn the day it was looked at, as 2024-03-31; null for today
 */
public record EvidenceForm(
        String address,
        String documentTitle,
        String documentIdentifier,
        Boolean article,
        String excerpt,
        String stance,
        String seenOn) {
    /** Whether anything was typed that says what it is. */
    boolean holdsWords() {
        return Stream.of(address, documentTitle, documentIdentifier, excerpt)
                .anyMatch(words -> words != null && !words.isBlank());
    }
}
