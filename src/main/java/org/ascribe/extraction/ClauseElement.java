package org.ascribe.extraction;

import java.util.Collections;
import java.util.Set;
import org.ascribe.extraction.Segment.Kind;

/**
 * The reported words of a sentence.
 *
 * <p>At the end of a shape it runs to the end of the clause; where something follows it in the shape, it runs as short as
 * that allows.
 */
record ClauseElement(Set<String> features) implements Element {
    private static final Set<String> SEPARATORS = Set.of(",", ":", ";", "-", "–", "—", ")", "]");

    /** With these it never runs beyond the end of its clause. */
    private static final Set<String> CLOSED = Set.of("bare", "marked", "subject", "object");

    ClauseElement {
        for (String feature : features) {
            if (!Set.of("", "bare", "marked", "main", "subject", "object").contains(feature)) {
                throw new IllegalArgumentException("a clause has no feature " + feature);
            }
        }
    }

    @Override
    public boolean fits(Frame frame, int at, Captures captures, Rest rest) {
        if (frame.endsSentence(at) || SEPARATORS.contains(frame.at(at).word()) && frame.is(at, Kind.PUNCTUATION)) {
            return false;
        }
        int whole = features.contains("object") ? ClauseEnd.ofObject(frame, at) : ClauseEnd.after(frame, at);
        if (whole > at && suits(frame, at, whole) && rest.fits(whole)) {
            return true;
        }
        int longest = Collections.disjoint(features, CLOSED) ? at + ClauseEnd.LONGEST : whole;
        for (int end = at + 1; end < longest && !frame.endsSentence(end - 1); end++) {
            boolean boundary = frame.endsSentence(end)
                    || frame.at(end).is(Kind.PUNCTUATION)
                    || frame.at(end - 1).isQuoted();
            if (boundary && suits(frame, at, end) && rest.fits(end)) {
                return true;
            }
        }
        return false;
    }

    private boolean suits(Frame frame, int from, int to) {
        if (features.contains("marked") && !quoted(frame, from, to)) {
            return false;
        }
        if (features.contains("main") && !main(frame, from, to)) {
            return false;
        }
        if (features.contains("subject") && !subjectAndVerb(frame, from)) {
            return false;
        }
        return !features.contains("bare") || opens(frame, from) && verb(frame, from, to);
    }

    /** With a verb, and not one that a subordinator keeps from being the main one. */
    private static boolean main(Frame frame, int from, int to) {
        int start = from;
        while (frame.is(from, Kind.SUBORDINATOR) && start < to && !frame.isMark(start, ",")) {
            start++;
        }
        return start < to && verb(frame, start, to);
    }

    /** A clause without "that" begins with its subject, or with what may stand before it. */
    private static boolean opens(Frame frame, int at) {
        return switch (frame.at(at).kind()) {
            case PHRASE, QUOTE, PIECE, SUBORDINATOR, THAT, WH -> true;
            case PREPOSITION, WORD, ADVERB -> true;
            case VERB, CUE -> frame.at(at).word().endsWith("ing") || exists(frame, at);
            case WHO, TO, CONJUNCTION, PUNCTUATION, STOP, PARAGRAPH -> false;
        };
    }

    /** A noun phrase, with what a preposition may add to it, and its verb right behind. */
    private static boolean subjectAndVerb(Frame frame, int from) {
        int i = from;
        while (frame.is(i, Kind.PHRASE) && frame.is(i + 1, Kind.PREPOSITION) && i < from + 4) {
            i += 2;
        }
        int next = frame.is(i + 1, Kind.ADVERB) ? i + 2 : i + 1;
        boolean finite = frame.is(next, Kind.CUE) && frame.at(next).cue().finite();
        return frame.is(i, Kind.PHRASE)
                && (finite
                        || frame.is(next, Kind.VERB)
                                && !frame.at(next).word().startsWith("to ")
                                && !frame.at(next).word().startsWith("'"));
    }

    /** "there was": subject and verb in one. */
    private static boolean exists(Frame frame, int at) {
        return frame.is(at, Kind.VERB) && frame.at(at).word().startsWith("there ");
    }

    private static boolean verb(Frame frame, int from, int to) {
        if (exists(frame, from)) {
            return true;
        }
        for (int i = from + 1; i < to; i++) {
            if (frame.is(i, Kind.VERB)
                    || frame.is(i, Kind.CUE)
                    || frame.at(i).word().startsWith("'")) {
                return true;
            }
        }
        return false;
    }

    private static boolean quoted(Frame frame, int from, int to) {
        for (int i = from; i < to; i++) {
            if (frame.at(i).isQuoted()) {
                return true;
            }
        }
        return false;
    }
}
