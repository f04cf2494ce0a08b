package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a quotation into propositions: its sentences, and in each the main clauses that are joined.
 *
 * <p>When unsure it leaves them together: a claim too long can still be checked, half a condition cannot.
 */
final class ClaimCutter {
    /** What follows the last of them stays in it, so that a made-up text cannot become a hundred thousand claims. */
    static final int MOST = 40;

    /** The marks that may stand between a full stop and the next sentence. */
    private static final int MOST_MARKS = 4;

    private static final Set<String> STOPS = Set.of(".", "?", "!", "…", "...", "....");
    private static final Set<String> OPENERS = Set.of("and", "but", "yet", "that");

    private final Said said;
    private final Words words;
    private final Clauses clauses;
    private final List<Proposition> found = new ArrayList<>();

    ClaimCutter(Said said) {
        this.said = said;
        this.words = said.words();
        this.clauses = new Clauses(said);
    }

    /** The propositions in reading order; none where the quotation holds no word. */
    List<Proposition> cut() {
        int start = 0;
        int verbless = -1;
        for (int end = sentenceEnd(0); start < words.size(); end = sentenceEnd(end)) {
            boolean last = end >= words.size();
            int from = verbless >= 0 ? verbless : start;
            if (!last && interjection(start, end)) {
                verbless = from;
            } else if (found.size() >= MOST - 1) {
                add(from, words.size());
                return found;
            } else {
                verbless = -1;
                sentence(from, end);
            }
            start = end;
        }
        return found;
    }

    /** The token after the sentence that begins here, its stop and closing marks included. */
    private int sentenceEnd(int start) {
        int i = start + 1;
        while (i < words.size() && !endsBefore(i)) {
            i++;
        }
        return Math.min(i, words.size());
    }

    private boolean endsBefore(int i) {
        if (said.part(i) != said.part(i - 1) && said.stopsBefore(i)) {
            return true;
        }
        int stop = i - 1;
        while (stop > i - MOST_MARKS
                && stop > 0
                && !words.isWord(stop)
                && !STOPS.contains(words.word(stop))
                && isMark(stop)) {
            stop--;
        }
        boolean begins = words.isCapital(i) || isMark(i) && words.isCapital(i + 1) || words.isNumber(i);
        return STOPS.contains(words.word(stop)) && begins && !(isMark(i) && closes(i));
    }

    private boolean isMark(int i) {
        return "“”\"«»‘’')".contains(words.word(i));
    }

    private boolean closes(int i) {
        return "”»’)".contains(words.word(i));
    }

    /** "Yes." and "Not now.": part of what follows. */
    private boolean interjection(int from, int to) {
        int count = 0;
        for (int i = from; i < to && count <= 2; i++) {
            if (words.isWord(i)) {
                count++;
                if (clauses.verbAt(i) > i) {
                    return false;
                }
            }
        }
        return count <= 2;
    }

    private void sentence(int from, int to) {
        int start = from;
        if (!question(from, to) && clauses.divisible(from, to)) {
            for (int i = from + 1; i < to && found.size() < MOST - 1; i++) {
                int next = clauses.nextAfter(start, i, to);
                if (next > i) {
                    add(start, i);
                    start = next;
                    i = next;
                }
            }
        }
        add(start, to);
    }

    private boolean question(int from, int to) {
        for (int i = to - 1; i >= from && !words.isWord(i); i--) {
            if (words.word(i).equals("?")) {
                return true;
            }
        }
        return false;
    }

    /** Without marks and commas at its edges and without the words that join it to what stands before. */
    private void add(int from, int to) {
        boolean question = question(from, to);
        int start = from;
        int end = to;
        while (start < end && (!words.isWord(start) || joins(start, end))) {
            start++;
        }
        while (end > start && !words.isWord(end - 1)) {
            end--;
        }
        if (start < end) {
            found.add(new Proposition(start, end, question));
        }
    }

    private boolean joins(int i, int end) {
        if (!OPENERS.contains(words.word(i)) || i + 1 >= end) {
            return false;
        }
        return !words.word(i).equals("that") || !said.quoted(i) && !clauses.pointsAt(i);
    }
}
