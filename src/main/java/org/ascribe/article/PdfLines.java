package org.ascribe.article;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the lines of a PDF with their places. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final int maxCharacters;
    private int letters;
    private int pages;
    private TextPosition first;
    private TextPosition last;

    PdfLines(int maxCharacters) {
        this.maxCharacters = maxCharacters;
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(false);
    }

    @Override
    public String getText(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return null;
    }

    /** In the order in which they stand in the file, which is that of reading in all but odd ones. */
    List<PdfLine> lines() {
        return lines;
    }

    /** What the file says of the number of its pages may be wrong. */
    @Override
    protected void startPage(PDPage page) {
        if (++pages > PdfFile.MOST_PAGES) {
            throw PdfFile.tooManyPages();
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++letters > 2 * maxCharacters) {
            throw Manuscript.tooLong(maxCharacters);
        }
        super.processTextPosition(text);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        if (!positions.isEmpty()) {
            first = first == null ? positions.get(0) : first;
            last = positions.get(positions.size() - 1);
        }
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    private void endLine() {
        if (first != null && !words.toString().isBlank()) {
            lines.add(new PdfLine(
                    getCurrentPageNo(),
                    words.toString().strip(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    last.getYDirAdj(),
                    Math.max(1, first.getFontSizeInPt())));
        }
        words.setLength(0);
        first = null;
        last = null;
    }
}
