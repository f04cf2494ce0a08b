package org.ascribe.extraction;

import java.util.List;

/**
 * A rule of {@code quotes.rules}: a shape with the examples that it must find and those that it must not.
 *
 * @param id its name, kept with every quotation that it finds
 * @param written its shape as it stands in the file
 * @param shape what it fits
 * @param effect what comes of a fit
 * @param wanted examples in the notation of {@link MarkedText}
 * @param unwanted sentences in which this rule must find nothing
 * @param line where it begins in its file, from 1
 */
public record QuoteRule(
        String id, String written, Shape shape, Effect effect, List<String> wanted, List<String> unwanted, int line) {
    /** What comes of a fit. */
    public enum Effect {
        /** An attribution. */
        FINDS,
        /** An attribution, of words that no other rule has taken. */
        LEFT_OVER,
        /** More words for the attribution that ends where the shape begins. */
        JOINS,
        /** A further attribution by the speaker of the one that ends where the shape begins. */
        FOLLOWS
    }

    public QuoteRule {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }
}
