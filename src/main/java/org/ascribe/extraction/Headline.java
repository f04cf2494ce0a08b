package org.ascribe.extraction;

import org.ascribe.extraction.Segment.Kind;
import org.ascribe.text.Span;

/** Tells lines in title case, where capitals say nothing of what is a name. */
final class Headline {
    private static final int LONGEST = 250;
    private static final int FEWEST_WORDS = 4;
    private static final int LONG_WORD = 4;
    private static final double LEAST_SHARE = 0.8;

    private Headline() {}

    /** Whether the paragraph that begins at this segment is one. */
    static boolean at(Frame frame, int from) {
        int to = from;
        while (to < frame.size() && !frame.is(to, Kind.PARAGRAPH)) {
            to++;
        }
        if (to >= frame.size() || to == from) {
            return false;
        }
        Span line = frame.span(from, to);
        return line.length() <= LONGEST && titleCase(frame.text().cut(line));
    }

    private static boolean titleCase(String line) {
        int words = 0;
        int capital = 0;
        for (String word : line.split("[^\\p{L}’']+")) {
            if (word.length() >= LONG_WORD) {
                words++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return words >= FEWEST_WORDS && capital >= LEAST_SHARE * words;
    }
}
