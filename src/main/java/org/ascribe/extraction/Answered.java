package org.ascribe.extraction;

import java.util.List;
import java.util.Set;
import org.ascribe.extraction.Captures.Capture;
import org.ascribe.extraction.Segment.Kind;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** Finds the question that a claim replies to and the statement that its "that" stands for. */
final class Answered {
    private static final Set<String> ASKING =
            Set.of("whether", "if", "why", "how", "what", "who", "whom", "whose", "which", "where", "when");
    private static final int FARTHEST = 120;
    /** In characters: a made-up question may fill an article, and many claims may answer it. */
    private static final int LONGEST = 1_000;

    private final PhraseList cues;
    private final Frame frame;
    private final Said said;
    private final int begin;

    Answered(Said said, Attribution attribution, PhraseList cues) {
        this.cues = cues;
        this.frame = said.frame();
        this.said = said;
        int first = said.captures().get(0).from();
        for (Capture part : new Capture[] {attribution.cue(), attribution.mention()}) {
            first = part == null ? first : Math.min(first, part.from());
        }
        this.begin = first;
    }

    /**
     * What a claim answers.
     *
     * @param claims all claims of the quotation
     * @param k the number of this one among them, from 0
     * @param points whether a "that" or "this" in it stands for a statement
     * @return null where the text holds nothing that it answers
     */
    Span of(List<Proposition> claims, int k, boolean points) {
        if (k > 0) {
            List<Span> before = said.spans(claims.get(k - 1));
            return points || claims.get(k - 1).question() ? before.get(before.size() - 1) : null;
        }
        int start = sentenceStart(begin);
        Span asked = askedIn(start, begin);
        int end = start;
        while (end > 0 && frame.at(end - 1).endsSentence() && end > start - 4) {
            end--;
        }
        int previous = sentenceStart(end);
        if (asked == null && previous < end) {
            asked = question(previous, end);
        }
        boolean statement = asked == null && points && previous < end && said(previous, end);
        return statement ? bare(frame.span(previous, end)) : asked;
    }

    private int sentenceStart(int end) {
        int i = end;
        while (i > 0 && i > end - FARTHEST && !frame.at(i - 1).endsSentence()) {
            i--;
        }
        return i;
    }

    /** "Asked whether the gate was shut, she …": the words from "whether" to the comma before what follows. */
    private Span askedIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (asks(i)) {
                for (int k = i + 1; k < to && k < i + 5; k++) {
                    if (ASKING.contains(frame.at(k).word())) {
                        return bare(frame.span(k, beforeComma(k, to)));
                    }
                }
            }
        }
        return null;
    }

    private boolean asks(int i) {
        return frame.is(i, Kind.CUE)
                && "question".equals(cues.of(frame.at(i).cue().verb().lemma()));
    }

    private int beforeComma(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (frame.isMark(i, ",")) {
                return i;
            }
        }
        return to;
    }

    /** A question that a sentence asks or reports; one that is quoted in passing or answered there is none. */
    private Span question(int from, int to) {
        boolean cue = false;
        int quoted = -1;
        for (int i = from; i < to; i++) {
            cue |= frame.is(i, Kind.CUE) && !asks(i);
            quoted = frame.at(i).isQuoted() && endsInQuestion(frame.at(i).span().end()) ? i : quoted;
        }
        Span asked = cue ? null : askedIn(from, to);
        if (cue || asked != null) {
            return asked;
        }
        if (quoted >= 0) {
            return bare(frame.at(quoted).span());
        }
        boolean label = frame.at(from).word().equals("q") && frame.isMark(from + 1, ":");
        int start = label && from + 2 < to ? from + 2 : from;
        int end = to < frame.size() ? frame.at(to).span().start() : said.text().length();
        return endsInQuestion(end) ? bare(frame.span(start, to)) : null;
    }

    private boolean endsInQuestion(int end) {
        SourceText text = said.text();
        int i = end;
        while (i > 0 && i > end - 4 && " \n\t\r\u00a0“”\"’»".indexOf(text.at(i - 1)) >= 0) {
            i--;
        }
        return i > 0 && text.at(i - 1) == '?';
    }

    /** Whether a sentence says something: a heading does not. */
    private boolean said(int from, int to) {
        for (int i = from; i < to; i++) {
            if (frame.is(i, Kind.VERB) || frame.is(i, Kind.CUE) || frame.at(i).isQuoted()) {
                return true;
            }
        }
        return false;
    }

    /** Null where it is so long that no reader would take it for one question. */
    private Span bare(Span span) {
        if (span.length() > LONGEST) {
            return null;
        }
        SourceText text = said.text();
        int start = span.start();
        int end = span.end();
        while (start < end && !Character.isLetterOrDigit(text.at(start))) {
            start++;
        }
        while (end > start && " \n\t.,;:?!…“”\"«»".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        return start < end ? new Span(start, end) : span;
    }
}
