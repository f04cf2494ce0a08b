package org.ascribe.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ascribe.text.Mark.Turn;

/** Pairs the marks of one paragraph: double ones first, single ones in what is left, outermost passages only. */
final class MarkPairing {
    private static final int LONGEST_SINGLE = 3_000;

    private final SourceText text;
    private final Span paragraph;
    private final boolean reopenedNext;

    /**
     * Prepares one paragraph.
     *
     * @param reopenedNext whether the next paragraph begins with an opening mark
     */
    MarkPairing(SourceText text, Span paragraph, boolean reopenedNext) {
        this.text = text;
        this.paragraph = paragraph;
        this.reopenedNext = reopenedNext;
    }

    void pair(List<QuotedPassage> passages, List<Span> odd) {
        List<Mark> marks = new MarkScanner(text, paragraph).marks();
        QuotationMarks inSingles = new QuotationMarks(pairSingles(marks), List.of());
        List<Mark> outside = marks.stream()
                .filter(mark -> !mark.single() && inSingles.at(mark.at()) == null)
                .toList();
        QuotationMarks inDoubles = new QuotationMarks(pairDoubles(outside, odd), List.of());
        passages.addAll(inDoubles.passages());
        for (QuotedPassage single : inSingles.passages()) {
            if (inDoubles.at(single.whole().start()) == null) {
                passages.add(single);
            }
        }
    }

    private List<QuotedPassage> pairDoubles(List<Mark> marks, List<Span> odd) {
        List<QuotedPassage> found = new ArrayList<>();
        int[] closersLeft = closersLeft(marks);
        Mark open = null;
        int depth = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            boolean opens = mark.turn() == Turn.OPENS || mark.turn() == Turn.EITHER && open == null;
            if (open == null) {
                if (opens) {
                    open = mark;
                    depth = 1;
                } else {
                    odd.add(mark.span());
                }
            } else if (opens) {
                if (closersLeft[i] > depth) {
                    depth++;
                } else {
                    odd.add(open.span());
                    open = mark;
                    depth = 1;
                }
            } else if (--depth == 0) {
                found.add(passage(open, mark));
                open = null;
            }
        }
        if (open != null) {
            leftOpen(open, found, odd);
        }
        return found;
    }

    /** A passage that is not closed runs on where the next paragraph opens again; else its mark is odd. */
    private void leftOpen(Mark open, List<QuotedPassage> found, List<Span> odd) {
        Span whole = new Span(open.at(), paragraph.end());
        if (reopenedNext) {
            found.add(new QuotedPassage(whole, new Span(open.at() + open.length(), paragraph.end()), false));
        } else {
            odd.add(open.span());
        }
    }

    private static int[] closersLeft(List<Mark> marks) {
        int[] left = new int[marks.size() + 1];
        for (int i = marks.size() - 1; i >= 0; i--) {
            left[i] = left[i + 1] + (marks.get(i).turn() == Turn.OPENS ? 0 : 1);
        }
        return left;
    }

    /**
     * Single marks that are not apostrophes: from an opening one to the closing one that fits best.
     *
     * <p>A closing single mark looks like the apostrophe of a plural possessor (the nurses’ union), so one that follows
     * punctuation is preferred, then one that does not follow an s, then the last.
     */
    private List<QuotedPassage> pairSingles(List<Mark> marks) {
        List<Mark> singles = marks.stream().filter(Mark::single).toList();
        BitSet quoted = insideDoubles(marks);
        List<QuotedPassage> found = new ArrayList<>();
        int i = 0;
        while (i < singles.size()) {
            Mark open = singles.get(i);
            int close = open.turn() == Turn.OPENS && !quoted.get(i) ? closing(singles, i) : -1;
            if (close < 0) {
                i++;
            } else {
                found.add(passage(open, singles.get(close)));
                i = close + 1;
            }
        }
        return found;
    }

    private int closing(List<Mark> singles, int open) {
        int best = -1;
        for (int i = open + 1; i < singles.size(); i++) {
            Mark mark = singles.get(i);
            if (mark.turn() == Turn.OPENS || mark.at() - singles.get(open).at() > LONGEST_SINGLE) {
                break;
            }
            char before = text.at(mark.at() - 1);
            if (".,?!…".indexOf(before) >= 0) {
                return i;
            }
            if (best < 0 || text.at(singles.get(best).at() - 1) == 's') {
                best = i;
            }
        }
        return best;
    }

    /** Which of the single marks stand behind an odd number of double ones, seen by their shape and order alone. */
    private static BitSet insideDoubles(List<Mark> marks) {
        BitSet inside = new BitSet();
        boolean open = false;
        int single = 0;
        for (Mark mark : marks) {
            if (mark.single()) {
                inside.set(single++, open);
            } else {
                open = mark.turn() == Turn.OPENS || mark.turn() == Turn.EITHER && !open;
            }
        }
        return inside;
    }

    private QuotedPassage passage(Mark open, Mark close) {
        Span whole = new Span(open.at(), close.at() + close.length());
        return new QuotedPassage(whole, new Span(open.at() + open.length(), close.at()), true);
    }
}
