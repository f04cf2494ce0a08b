package org.ascribe.extraction;

import org.ascribe.text.QuotedPassage;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** Widens a span of words so that no quotation mark in it lacks its partner, and a question keeps its mark. */
final class Balance {
    private Balance() {}

    static Span of(Frame frame, Span words, boolean question) {
        SourceText text = frame.text();
        int start = words.start();
        int end = words.end();
        QuotedPassage last = frame.marks().at(end - 1);
        if (last != null && last.closed() && last.whole().start() >= start) {
            end = last.whole().end();
        }
        QuotedPassage first = frame.marks().at(start);
        boolean opens =
                first != null && first.inner().start() == start && first.whole().end() < end;
        if (opens) {
            start = first.whole().start();
        }
        if (nestedOpen(text, start, end) && end < text.length() && text.at(end) == '’') {
            end++;
        }
        if (start > 0 && text.at(start - 1) == '‘' && nestedClose(text, start, end)) {
            start--;
        }
        while (question && end < text.length() && "?”’\"!".indexOf(text.at(end)) >= 0 && text.at(end - 1) != '?') {
            if (text.at(end) == '?') {
                return new Span(start, end + 1);
            }
            end++;
        }
        return new Span(start, end);
    }

    private static boolean nestedClose(SourceText text, int start, int end) {
        int i = start;
        while (i < end && text.at(i) != '’') {
            i++;
        }
        return i < end;
    }

    /** Whether a single mark opens that nothing closes; before a letter it is an apostrophe. */
    private static boolean nestedOpen(SourceText text, int start, int end) {
        boolean open = false;
        for (int i = start; i < end; i++) {
            boolean apostrophe = i + 1 < end && Character.isLetter(text.at(i + 1));
            open = text.at(i) == '‘' || open && !(text.at(i) == '’' && !apostrophe);
        }
        return open;
    }
}
