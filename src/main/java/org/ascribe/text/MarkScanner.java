package org.ascribe.text;

import java.util.ArrayList;
import java.util.List;
import org.ascribe.text.Mark.Turn;

/** Finds the quotation marks of a paragraph and which way each faces; apostrophes and inch marks are left out. */
final class MarkScanner {
    private final SourceText text;
    private final Span range;

    MarkScanner(SourceText text, Span range) {
        this.text = text;
        this.range = range;
    }

    /** Whether the text at this place begins with a double mark that opens. */
    static boolean opensAt(SourceText text, int position) {
        Mark mark = new MarkScanner(text, new Span(position, text.length())).markAt(position);
        return mark != null && mark.turn() != Turn.CLOSES;
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = range.start(); i < range.end(); i++) {
            Mark mark = markAt(i);
            if (mark != null) {
                marks.add(mark);
                i += mark.length() - 1;
            }
        }
        return marks;
    }

    private Mark markAt(int i) {
        char c = text.at(i);
        return switch (c) {
            case '“', '„', '‟', '«', '»', '”', '"', '〝', '〞', '＂' -> doubled(i, 1, c);
            case '\'', '’', '‘', '`', '´' -> charAt(i + 1) == c && charAt(i + 2) != c ? doubled(i, 2, c) : single(i, c);
            case '‚', '‹', '›' -> single(i, c);
            default -> null;
        };
    }

    private Mark doubled(int i, int length, char c) {
        boolean opens = mayOpen(i, length);
        boolean closes = mayClose(i, length);
        if ((c == '"' || c == '\'' || c == '”') && inches(i)) {
            return null;
        }
        Turn shape =
                switch (c) {
                    case '“', '„', '«', '`', '‘' -> Turn.OPENS;
                    case '”', '»', '’' -> Turn.CLOSES;
                    default -> Turn.EITHER;
                };
        // A mark that faces the wrong way is a slip of the keyboard where only the other reading is possible.
        Turn turn = opens == closes ? shape : opens ? Turn.OPENS : Turn.CLOSES;
        if (c == '«' || c == '»') {
            turn = shape;
        }
        return new Mark(i, length, false, turn);
    }

    private Mark single(int i, char c) {
        boolean opens = mayOpen(i, 1) && Character.isLetterOrDigit(charAt(i + 1));
        boolean closes = mayClose(i, 1);
        if (c == '‚' || c == '‹') {
            return opens ? new Mark(i, 1, true, Turn.OPENS) : null;
        }
        if (opens && c != '’' && c != '›') {
            return elision(i, c) ? null : new Mark(i, 1, true, Turn.OPENS);
        }
        return closes && c != '‘' && c != '`' ? new Mark(i, 1, true, Turn.CLOSES) : null;
    }

    /** 12" and 5'10": a mark right after a digit, with no mark before it that it could close. */
    private boolean inches(int i) {
        return Character.isDigit(charAt(i - 1)) && !openBefore(i);
    }

    private boolean openBefore(int i) {
        boolean open = false;
        for (int k = Math.max(range.start(), i - 400); k < i; k++) {
            char c = text.at(k);
            if (c == '"' || c == '“' || c == '”') {
                open = c == '“' || c == '"' && !open;
            }
        }
        return open;
    }

    /** ’90s, 'em, 'n': an apostrophe for what was left out. */
    private boolean elision(int i, char c) {
        if (c == '‘') {
            return false;
        }
        int end = i + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.at(end))) {
            end++;
        }
        String word = LowerCase.of(text.value().substring(i + 1, end));
        return Character.isDigit(charAt(i + 1))
                || List.of("em", "tis", "twas", "n", "til", "cause", "round").contains(word);
    }

    private boolean mayOpen(int i, int length) {
        char before = charAt(i - 1);
        char after = charAt(i + length);
        boolean free = i == range.start()
                || Character.isWhitespace(before)
                || Character.isSpaceChar(before)
                || "([{—–-/:“‘\"'>…".indexOf(before) >= 0;
        return free && i + length < range.end() && !Character.isWhitespace(after) && !Character.isSpaceChar(after);
    }

    private boolean mayClose(int i, int length) {
        char before = charAt(i - 1);
        char after = charAt(i + length);
        boolean free = i + length >= range.end()
                || Character.isWhitespace(after)
                || Character.isSpaceChar(after)
                || ".,;:!?)]}—–-/”’\"'…<".indexOf(after) >= 0;
        return free && i > range.start() && !Character.isWhitespace(before) && !Character.isSpaceChar(before);
    }

    private char charAt(int i) {
        return i >= range.start() && i < range.end() ? text.at(i) : ' ';
    }
}
