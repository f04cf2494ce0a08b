package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ascribe.extraction.Phrase.Type;
import org.ascribe.extraction.Segment.Kind;

/** Who speaks: a noun phrase, several joined by "and", or one with an apposition; the longest that fits. */
record SpeakerElement(Set<String> features) implements Element {
    private static final int MOST_JOINED = 4;

    @Override
    public boolean fits(Frame frame, int at, Captures captures, Rest rest) {
        if (at >= frame.size()
                || !Elements.phrase(frame.at(at), features)
                || !features.contains("object") && objectOfPreposition(frame, at, captures)) {
            return false;
        }
        for (int end : ends(frame, at)) {
            if (rest.fits(end)) {
                return true;
            }
        }
        return false;
    }

    /** A phrase right after a preposition does not speak, unless the shape itself names the preposition. */
    private static boolean objectOfPreposition(Frame frame, int at, Captures captures) {
        return captures.none() && (frame.is(at - 1, Kind.PREPOSITION) || frame.is(at - 1, Kind.TO));
    }

    /** After a verb the first of two joined phrases is its object: "attended the talks and the Kremlin said". */
    private static boolean object(Frame frame, int at) {
        return frame.is(at - 1, Kind.VERB) || frame.is(at - 1, Kind.CUE) || frame.is(at - 1, Kind.PREPOSITION);
    }

    private static List<Integer> ends(Frame frame, int at) {
        List<Integer> ends = new ArrayList<>();
        int joined = joined(frame, at);
        if (joined > at + 1 && !object(frame, at)) {
            ends.add(joined);
        }
        apposition(frame, at, ends);
        int attached = attached(frame, at);
        for (int end = attached; end > at + 1; end -= 2) {
            ends.add(end);
        }
        ends.add(at + 1);
        return ends;
    }

    /** The segment after "A, B and C", or after the first phrase where none is joined to it. */
    private static int joined(Frame frame, int at) {
        int end = at + 1;
        for (int i = 0; i < MOST_JOINED; i++) {
            if (frame.isMark(end, ",") && phraseAt(frame, end + 1) && i < MOST_JOINED - 1) {
                end += 2;
            } else if (frame.is(end, Kind.CONJUNCTION) && phraseAt(frame, end + 1)) {
                return end + 2;
            } else if (frame.isMark(end, ",")
                    && frame.is(end + 1, Kind.CONJUNCTION)
                    && phraseAt(frame, end + 2)
                    && i > 0) {
                return end + 3;
            } else {
                break;
            }
        }
        return at + 1;
    }

    /** "The sign on the gate": a common noun keeps what a preposition adds to it, unless that is a time. */
    private static int attached(Frame frame, int at) {
        int end = at + 1;
        if (frame.at(at).phrase().type() != Type.COMMON) {
            return end;
        }
        while (end < at + 2 * MOST_JOINED && frame.is(end, Kind.PREPOSITION) && phraseAt(frame, end + 1)) {
            end += 2;
        }
        return end;
    }

    /** "Jo Harte, the coroner," before a cue; at the end of a sentence the second comma falls away. */
    private static void apposition(Frame frame, int at, List<Integer> ends) {
        if (!frame.isMark(at + 1, ",") || !phraseAt(frame, at + 2)) {
            return;
        }
        int end = at + 3;
        if (frame.isMark(end, ",") && phraseAt(frame, end + 1) && frame.isMark(end + 2, ",")) {
            ends.add(end + 3);
        }
        if (frame.isMark(end, ",")) {
            ends.add(end + 1);
        }
        if (frame.is(end, Kind.CUE)
                && frame.at(at).phrase().speaks()
                && frame.at(end - 1).phrase().type() == Type.NAME) {
            ends.add(end);
        }
        if (end >= frame.size() || frame.at(end).endsSentence() || frame.at(end).isQuoted() || frame.isMark(end, ":")) {
            ends.add(end);
        }
    }

    private static boolean phraseAt(Frame frame, int at) {
        return frame.is(at, Kind.PHRASE)
                && frame.at(at).phrase().type() != Type.PRONOUN
                && frame.at(at).phrase().type() != Type.TIME;
    }
}
