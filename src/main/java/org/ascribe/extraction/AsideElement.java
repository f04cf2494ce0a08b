package org.ascribe.extraction;

import org.ascribe.extraction.Phrase.Type;
import org.ascribe.extraction.Segment.Kind;

/**
 * What may stand between a speaker and the cue: a parenthesis between commas, dashes or brackets, a relative clause, a
 * time, or a few words of place and manner.
 */
record AsideElement() implements Element {
    private static final int LONGEST = 26;
    private static final int LONGEST_OPEN = 9;
    private static final int LONGEST_RELATIVE = 16;

    @Override
    public boolean fits(Frame frame, int at, Captures captures, Rest rest) {
        if (at >= frame.size()) {
            return false;
        }
        Segment first = frame.at(at);
        if (first.isMark(",") || first.isMark("—")) {
            return closedBy(frame, at, first.word(), rest);
        }
        if (first.isMark("(")) {
            return closedBy(frame, at, ")", rest);
        }
        if (first.is(Kind.WHO) || first.is(Kind.THAT)) {
            return open(frame, at, LONGEST_RELATIVE, rest);
        }
        boolean opens = first.is(Kind.PREPOSITION)
                || first.is(Kind.ADVERB)
                || first.is(Kind.TO)
                || first.is(Kind.PHRASE) && first.phrase().type() == Type.TIME;
        return opens && open(frame, at, LONGEST_OPEN, rest);
    }

    private static boolean pronoun(Segment segment) {
        return segment.is(Kind.PHRASE) && segment.phrase().type() == Type.PRONOUN;
    }

    private static boolean closedBy(Frame frame, int at, String mark, Rest rest) {
        for (int i = at + 1; i < Math.min(frame.size(), at + LONGEST); i++) {
            if (frame.at(i).endsSentence() || frame.is(i, Kind.QUOTE)) {
                return false;
            }
            if (frame.isMark(i, mark) && rest.fits(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Without a mark at its end: up to the first cue that fits, with no verb of its own unless it is a relative clause. */
    private static boolean open(Frame frame, int at, int longest, Rest rest) {
        for (int i = at + 1; i < Math.min(frame.size(), at + longest); i++) {
            if (!frame.is(i - 1, Kind.CONJUNCTION) && rest.fits(i)) {
                return true;
            }
            Segment segment = frame.at(i);
            boolean verb = longest == LONGEST_OPEN
                    && (segment.is(Kind.VERB)
                            || segment.is(Kind.CUE)
                            || segment.is(Kind.SUBORDINATOR)
                            || pronoun(segment));
            if (segment.endsSentence()
                    || segment.is(Kind.QUOTE)
                    || verb
                    || segment.isMark(",")
                    || segment.isMark(":")) {
                return false;
            }
        }
        return false;
    }
}
