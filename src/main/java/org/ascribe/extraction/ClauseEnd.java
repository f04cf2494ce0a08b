package org.ascribe.extraction;

import org.ascribe.extraction.Segment.Kind;

/** Where reported words end inside a sentence. */
final class ClauseEnd {
    /** The longest clause in segments; without a bound a line made of cues alone would cost the square of its length. */
    static final int LONGEST = 300;

    private static final int FARTHEST = 20;

    private ClauseEnd() {}

    /** The segment after the last one of the clause that begins at {@code at}. */
    static int after(Frame frame, int at) {
        int end = at;
        Setting setting = Setting.of(frame, at);
        while (end < at + LONGEST
                && !frame.endsSentence(end)
                && !ends(frame, at, end)
                && !setting.resumes(frame, at, end)) {
            end++;
        }
        while (end > at + 1 && (frame.isMark(end - 1, ",") || frame.isMark(end - 1, "—"))) {
            end--;
        }
        return end;
    }

    /** Where what follows a noun phrase belongs to it no more: at a comma, a conjunction with a verb, a time. */
    static int ofObject(Frame frame, int at) {
        int end = at;
        int latest = after(frame, at);
        while (end < latest && !leavesObject(frame, end)) {
            end++;
        }
        return end;
    }

    private static boolean leavesObject(Frame frame, int i) {
        Segment segment = frame.at(i);
        boolean time = segment.is(Kind.PHRASE) && segment.phrase().type() == Phrase.Type.TIME;
        boolean timely = segment.is(Kind.PREPOSITION)
                && frame.is(i + 1, Kind.PHRASE)
                && frame.at(i + 1).phrase().type() == Phrase.Type.TIME;
        boolean clause = segment.is(Kind.SUBORDINATOR)
                || segment.is(Kind.CONJUNCTION) && (frame.is(i + 1, Kind.VERB) || frame.is(i + 1, Kind.CUE));
        return segment.isMark(",") || time || timely || clause;
    }

    /** Whether the reported words stand in a clause that is itself part of a longer sentence. */
    private enum Setting {
        MAIN,
        RELATIVE,
        FRONTED;

        static Setting of(Frame frame, int at) {
            int start = at;
            while (start > 0
                    && start > at - FARTHEST
                    && !frame.startsSentence(start)
                    && !frame.isMark(start - 1, ",")) {
                start--;
                if (frame.is(start, Kind.WHO)) {
                    return RELATIVE;
                }
            }
            return frame.is(start, Kind.SUBORDINATOR) && frame.startsSentence(start) ? FRONTED : MAIN;
        }

        /** Whether the longer sentence goes on at this comma: "Ruiz, who said so, left", "While she said so, he left". */
        boolean resumes(Frame frame, int at, int i) {
            if (i == at || !frame.isMark(i, ",")) {
                return false;
            }
            return switch (this) {
                case MAIN -> false;
                case RELATIVE -> finite(frame, i + 1);
                case FRONTED -> frame.is(i + 1, Kind.PHRASE) && (finite(frame, i + 2) || frame.isMark(i + 2, ","));
            };
        }

        private static boolean finite(Frame frame, int i) {
            return frame.is(i, Kind.VERB) && !frame.at(i).word().startsWith("to ")
                    || frame.is(i, Kind.CUE) && frame.at(i).cue().finite();
        }
    }

    private static boolean ends(Frame frame, int start, int i) {
        Segment segment = frame.at(i);
        if (i == start || segment.isMark(";")) {
            return i > start;
        }
        if (segment.isMark(",")) {
            return leaves(frame, i + 1);
        }
        if (frame.afterQuotedComma(i) && leaves(frame, i)) {
            return true;
        }
        if (segment.is(Kind.CONJUNCTION)) {
            return frame.is(i + 1, Kind.CUE) && secondCue(frame, i + 1) || otherSpeaker(frame, i);
        }
        return segment.isMark("—")
                && !frame.is(i + 1, Kind.CONJUNCTION)
                && !dashLater(frame, i + 1)
                && !dashBefore(frame, start, i);
    }

    /** What follows a comma and belongs to the clause no more. */
    private static boolean leaves(Frame frame, int i) {
        return nextCue(frame, i)
                || otherSpeaker(frame, i)
                || contrast(frame, i)
                || !frame.endsSentence(i) && frame.at(i).word().equals("according");
    }

    /** ", but she left", ", while others stayed": the sentence turns to something else. */
    private static boolean contrast(Frame frame, int i) {
        boolean turns = frame.is(i, Kind.CONJUNCTION)
                && frame.at(i).word().equals("but")
                && frame.is(i + 1, Kind.PHRASE)
                && (frame.is(i + 2, Kind.VERB) || frame.is(i + 2, Kind.CUE));
        return turns || frame.is(i, Kind.SUBORDINATOR) && frame.at(i).word().equals("while");
    }

    /** ", but he warned": a new subject with a cue of its own. */
    private static boolean otherSpeaker(Frame frame, int i) {
        int subject = frame.is(i, Kind.CONJUNCTION) ? i + 1 : i;
        return frame.is(subject, Kind.PHRASE)
                && frame.is(subject + 1, Kind.CUE)
                && (frame.at(subject + 1).cue().verb().tier() == 1 || reportsThat(frame, subject + 2))
                && frame.at(subject + 1).cue().finite();
    }

    /** "that", or whom it is told to before it. */
    private static boolean reportsThat(Frame frame, int i) {
        return frame.is(i, Kind.THAT) || frame.is(i, Kind.PHRASE) && frame.is(i + 1, Kind.THAT);
    }

    /** ", adding that" and ", and warned that": the speaker goes on in other words. */
    private static boolean nextCue(Frame frame, int i) {
        if (frame.is(i, Kind.CONJUNCTION)) {
            return frame.is(i + 1, Kind.CUE) && secondCue(frame, i + 1);
        }
        return frame.is(i, Kind.CUE)
                && frame.at(i).cue().participial()
                && frame.at(i).cue().verb().tier() <= 2;
    }

    private static boolean secondCue(Frame frame, int i) {
        Cue cue = frame.at(i).cue();
        boolean reports = frame.is(i + 1, Kind.THAT) || frame.is(i + 1, Kind.QUOTE) || frame.is(i + 1, Kind.WH);
        boolean to = frame.is(i + 1, Kind.TO) && cue.verb().complements().contains("to");
        return cue.finite() && !cue.passive() && (cue.verb().tier() == 1 || reports || to);
    }

    private static boolean dashLater(Frame frame, int from) {
        for (int i = from; i < from + LONGEST && !frame.endsSentence(i); i++) {
            if (frame.isMark(i, "—")) {
                return true;
            }
        }
        return false;
    }

    private static boolean dashBefore(Frame frame, int from, int to) {
        for (int i = from; i < to; i++) {
            if (frame.isMark(i, "—")) {
                return true;
            }
        }
        return false;
    }
}
