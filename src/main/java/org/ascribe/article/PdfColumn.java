package org.ascribe.article;

import java.util.List;

/**
 * The measures of lines that stand below each other in one size.
 *
 * @param left where most lines begin
 * @param right where the longest ends
 * @param gap from one line to the next inside a paragraph
 */
record PdfColumn(float left, float right, float gap) {
    private static final float WIDER = 1.3f;
    private static final float WIDEST = 1.9f;
    private static final float INDENT = 0.8f;

    static PdfColumn of(List<PdfLine> lines) {
        float[] lefts = new float[lines.size()];
        float[] gaps = new float[Math.max(1, lines.size() - 1)];
        float right = 0;
        for (int i = 0; i < lines.size(); i++) {
            lefts[i] = lines.get(i).left();
            right = Math.max(right, lines.get(i).right());
            if (i > 0) {
                gaps[i - 1] = lines.get(i).baseline() - lines.get(i - 1).baseline();
            }
        }
        java.util.Arrays.sort(lefts);
        java.util.Arrays.sort(gaps);
        return new PdfColumn(lefts[lefts.length / 2], right, gaps[gaps.length / 3]);
    }

    boolean endsBetween(PdfLine line, PdfLine next) {
        float step = next.baseline() - line.baseline();
        return step > WIDER * gap
                || step > WIDEST * line.size()
                || startsAnew(line, next)
                || wouldHaveFitted(line, next);
    }

    boolean isIndented(PdfLine line) {
        return line.left() > left + INDENT * line.size();
    }

    /** Of two indented lines the second starts anew where the first is a sentence: else both are of one long block. */
    private boolean startsAnew(PdfLine line, PdfLine next) {
        return isIndented(next) && (next.left() > line.left() + INDENT * next.size() || line.endsSentence());
    }

    /** The rule by which lines are filled, read backwards. */
    private boolean wouldHaveFitted(PdfLine line, PdfLine next) {
        int space = next.words().indexOf(' ');
        int word = space < 0 ? next.words().length() : space;
        return line.right() + (word + 1.5f) * line.letter() + INDENT * line.size() < right;
    }
}
