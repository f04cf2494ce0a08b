package org.ascribe.article;

import java.util.regex.Pattern;

/**
 * A line of a PDF, in points from the upper left corner of its page.
 *
 * @param page counted from 1
 * @param size of its letters
 */
record PdfLine(int page, String words, float left, float right, float baseline, float size) {
    private static final Pattern ENDS = Pattern.compile(".*[.!?:][”’\"')\\]]*");
    private static final Pattern ABBREVIATED =
            Pattern.compile(".*\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Rev|Sen|Rep|Gov|Gen|Col|Capt|Sgt|Lt|St|No)\\.");

    boolean endsSentence() {
        return ENDS.matcher(words).matches() && !ABBREVIATED.matcher(words).matches();
    }

    /** What one of its letters takes on average. */
    float letter() {
        return (right - left) / Math.max(1, words.length());
    }
}
