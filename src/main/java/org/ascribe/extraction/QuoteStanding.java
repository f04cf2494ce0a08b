package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ascribe.extraction.Segment.Kind;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/**
 * Tells the quoted passages that can stand as sentences of their own from those that are part of another's.
 *
 * <p>A passage stands where a sentence begins, or after a comma, a semicolon, a colon, a dash or a cue; one that begins
 * in lower case stands only after one of those or as the rest of a sentence that was broken off for "she said".
 */
final class QuoteStanding {
    private QuoteStanding() {}

    static List<Segment> settle(SourceText text, List<Segment> segments) {
        List<Segment> settled = new ArrayList<>(segments.size());
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.is(Kind.PIECE) && stands(text, segments, i)) {
                settled.add(Segment.of(Kind.QUOTE, segment.span(), segment.word()));
            } else if (segment.isMark(".") || segment.isMark("?") || segment.isMark("!")) {
                continue;
            } else {
                settled.add(segment);
            }
        }
        return settled;
    }

    private static boolean stands(SourceText text, List<Segment> segments, int i) {
        Segment before = i == 0 ? null : segments.get(i - 1);
        boolean starts = before == null
                || before.endsSentence()
                || before.isQuoted()
                || before.isMark("•")
                || before.isMark(">");
        boolean setOff = before != null && Stream.of(",", ";", ":", "—", "…").anyMatch(before::isMark);
        boolean afterCue = before != null && before.is(Kind.CUE);
        boolean upper = beginsInUpperCase(text, segments.get(i).span());
        boolean closed = closes(text, segments, i);
        if (starts) {
            boolean heading = i + 2 < segments.size()
                    && segments.get(i + 1).is(Kind.STOP)
                    && segments.get(i + 2).is(Kind.PARAGRAPH)
                    && !endsAsSentence(text, segments.get(i).span());
            return closed
                    && !heading
                    && (upper || endsAsSentence(text, segments.get(i).span()));
        }
        return setOff && (upper || closed || before.isMark(":")) && (upper || closed)
                || afterCue && (upper || endsAsSentence(text, segments.get(i).span()));
    }

    private static boolean beginsInUpperCase(SourceText text, Span whole) {
        for (int k = whole.start(); k < whole.end(); k++) {
            char c = text.at(k);
            if (Character.isLetterOrDigit(c)) {
                return !Character.isLowerCase(c);
            }
        }
        return false;
    }

    /** Whether a comma or stop closes it, inside the mark or after it, or a sentence ends with it. */
    private static boolean closes(SourceText text, List<Segment> segments, int i) {
        Segment after = i + 1 < segments.size() ? segments.get(i + 1) : null;
        boolean outside = after == null
                || after.endsSentence()
                || after.isMark(",")
                || after.isMark("—")
                || after.isQuoted()
                || after.isMark(".")
                || after.isMark(")")
                || after.is(Kind.CUE);
        return outside || endsAsSentence(text, segments.get(i).span());
    }

    private static boolean endsAsSentence(SourceText text, Span whole) {
        for (int k = whole.end() - 1; k > whole.start(); k--) {
            char c = text.at(k);
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
            if (",.?!…—-–".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
