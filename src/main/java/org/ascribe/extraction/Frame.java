package org.ascribe.extraction;

import java.util.List;
import org.ascribe.extraction.Segment.Kind;
import org.ascribe.text.QuotationMarks;
import org.ascribe.text.QuotedPassage;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/**
 * An article reduced to what rules speak of: its segments from the first paragraph to the last, the words inside
 * quotation marks masked.
 *
 * @param text the article
 * @param segments in reading order
 * @param marks its quoted passages
 * @param conversation whether the text tells a conversation, as a novel does: where many paragraphs are nothing but
 *     words in quotation marks, each is another speaker's; in a report the same one goes on
 * @param firstParagraphEnd the segment with which the first paragraph ends
 */
record Frame(
        SourceText text, List<Segment> segments, QuotationMarks marks, boolean conversation, int firstParagraphEnd) {
    /** The frame of an article with all that follows from its segments. */
    static Frame of(SourceText text, List<Segment> segments, QuotationMarks marks) {
        int end = 0;
        while (end < segments.size() && !segments.get(end).is(Kind.PARAGRAPH)) {
            end++;
        }
        boolean conversation = new Frame(text, segments, marks, false, end).talks();
        return new Frame(text, segments, marks, conversation, end);
    }

    /** The marks and stops that may close one quoted passage. */
    private static final int MOST_MARKS = 20;

    private static final int FEWEST_TURNS = 4;
    private static final double LEAST_SHARE = 0.3;

    int size() {
        return segments.size();
    }

    Segment at(int i) {
        return segments.get(i);
    }

    boolean is(int i, Kind kind) {
        return i >= 0 && i < segments.size() && segments.get(i).is(kind);
    }

    boolean isMark(int i, String punctuation) {
        return i >= 0 && i < segments.size() && segments.get(i).isMark(punctuation);
    }

    /** Whether a sentence begins at this segment. */
    boolean startsSentence(int i) {
        return i <= 0 || segments.get(i - 1).endsSentence() || opensLine(i - 1);
    }

    /** A dash, bullet or bracket at the start of a sentence is no part of it. */
    private boolean opensLine(int i) {
        boolean opener = isMark(i, "—") || isMark(i, "•") || isMark(i, "(") || isMark(i, "[");
        return opener && (i == 0 || segments.get(i - 1).endsSentence());
    }

    /** Whether the sentence ends before this segment. */
    boolean endsSentence(int i) {
        return i >= segments.size() || segments.get(i).endsSentence();
    }

    /** Whether a comma stands right before this segment, be it inside the mark of a quoted passage. */
    boolean afterQuotedComma(int i) {
        return afterQuoted(",", i);
    }

    /** Whether one of these characters is the last of the quoted passage right before this segment. */
    boolean afterQuoted(String last, int i) {
        if (i <= 0 || i > segments.size() || !segments.get(i - 1).isQuoted()) {
            return false;
        }
        int end = segments.get(i - 1).span().end() - 1;
        int earliest = Math.max(segments.get(i - 1).span().start(), end - MOST_MARKS);
        while (end > earliest && "”\"'’».".indexOf(text.at(end)) >= 0 && text.at(end) != '.') {
            end--;
        }
        return last.indexOf(text.at(end)) >= 0;
    }

    /** Whether this quoted passage goes on with one that the paragraph before did not close. */
    boolean reopens(int i) {
        for (int before = i - 1; before >= 0 && before >= i - 3; before--) {
            if (segments.get(before).isQuoted()) {
                QuotedPassage passage = marks.at(segments.get(before).span().start());
                return passage != null && !passage.closed();
            }
        }
        return false;
    }

    /** Whether a paragraph begins at this segment. */
    boolean startsParagraph(int i) {
        return i == 0 || is(i - 1, Kind.PARAGRAPH);
    }

    private boolean talks() {
        int quoted = 0;
        int alone = 0;
        for (int i = 0; i < segments.size(); i++) {
            if (startsParagraph(i) && is(i, Kind.QUOTE)) {
                quoted++;
                alone += is(i + 1, Kind.STOP) && is(i + 2, Kind.PARAGRAPH) && !reopens(i) ? 1 : 0;
            }
        }
        return alone >= FEWEST_TURNS && alone >= LEAST_SHARE * quoted;
    }

    /** From the start of one segment to the end of the one before {@code to}. */
    Span span(int from, int to) {
        return new Span(
                segments.get(from).span().start(), segments.get(to - 1).span().end());
    }
}
