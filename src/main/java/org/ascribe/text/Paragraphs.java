package org.ascribe.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs.
 *
 * <p>In most feeds a line break ends a paragraph. Some wrap their lines at a fixed width and end a paragraph by a blank
 * line; which of the two a document does is seen from its lines.
 */
public final class Paragraphs {
    private static final int WRAPPED_AT_LEAST = 45;
    private static final int WRAPPED_AT_MOST = 100;

    private Paragraphs() {}

    /**
     * The paragraphs in reading order, without the white space around them; none is empty.
     *
     * @param text any text
     */
    public static List<Span> of(SourceText text) {
        List<Span> lines = lines(text);
        return wrapped(text, lines) ? joined(text, lines) : lines;
    }

    private static List<Span> lines(SourceText text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || breaksLine(text.at(i))) {
                Span line = trimmed(text, start, i);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    /** Wrapped lines are of about one length and most of them end in the middle of a sentence. */
    private static boolean wrapped(SourceText text, List<Span> lines) {
        int single = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (blankLineBetween(text, lines.get(i), lines.get(i + 1))) {
                continue;
            }
            single++;
            Span line = lines.get(i);
            char last = text.at(line.end() - 1);
            boolean full = line.length() >= WRAPPED_AT_LEAST && line.length() <= WRAPPED_AT_MOST;
            if (full && (Character.isLetterOrDigit(last) || last == ',')) {
                open++;
            }
        }
        return single >= 3 && open * 2 > single;
    }

    private static List<Span> joined(SourceText text, List<Span> lines) {
        List<Span> paragraphs = new ArrayList<>();
        Span current = null;
        for (Span line : lines) {
            if (current != null && !blankLineBetween(text, current, line)) {
                current = current.union(line);
            } else {
                if (current != null) {
                    paragraphs.add(current);
                }
                current = line;
            }
        }
        if (current != null) {
            paragraphs.add(current);
        }
        return paragraphs;
    }

    private static boolean blankLineBetween(SourceText text, Span before, Span after) {
        int breaks = 0;
        for (int i = before.end(); i < after.start(); i++) {
            char c = text.at(i);
            if (c == '\n' || c == '\u2029' || c == '\r' && (i + 1 >= text.length() || text.at(i + 1) != '\n')) {
                breaks++;
            }
        }
        return breaks > 1;
    }

    private static boolean breaksLine(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** The range without the white space at its edges; empty where it holds nothing else. */
    static Span trimmed(SourceText text, int start, int end) {
        int s = start;
        int e = end;
        while (s < e && blank(text.at(s))) {
            s++;
        }
        while (e > s && blank(text.at(e - 1))) {
            e--;
        }
        return new Span(s, e);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
