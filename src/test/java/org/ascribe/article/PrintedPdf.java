package org.ascribe.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints an article as a PDF, line by line, on small pages with a running head and page numbers. */
final class PrintedPdf {
    private static final float SIZE = 11;
    private static final float HEADLINE = 16;
    private static final float LEADING = 14;
    private static final float LEFT = 50;
    private static final float WIDTH = 300;

    /** How the paragraphs are set off. */
    enum Style {
        GAPS,
        INDENTS,
        /** And words are broken at line ends. */
        HYPHENS
    }

    private record Line(String words, boolean first) {}

    private final PDDocument document = new PDDocument();
    private final Style style;
    private final PDFont font;
    private PDPageContentStream page;
    private float y;
    private float size = HEADLINE;

    private PrintedPdf(Style style) throws IOException {
        this.style = style;
        try (InputStream in =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, in);
        }
    }

    static byte[] of(String text, Style style) {
        try {
            PrintedPdf pdf = new PrintedPdf(style);
            for (String paragraph : Formats.paragraphs(text)) {
                pdf.print(paragraph);
                pdf.size = SIZE;
            }
            pdf.page.close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.document.save(bytes);
            pdf.document.close();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void print(String paragraph) throws IOException {
        for (Line line : lines(paragraph)) {
            if (page == null || y < 60) {
                turn();
            }
            line(line.words, LEFT + (line.first && style != Style.GAPS ? 15 : 0), y);
            y -= LEADING * size / SIZE;
        }
        if (style == Style.GAPS) {
            y -= 7;
        }
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage sheet = new PDPage(new PDRectangle(400, 560));
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        int number = document.getNumberOfPages();
        if (number > 1) {
            line("The Westmere Courier — Saturday, page " + number, LEFT, 535);
        }
        line(String.valueOf(number), 200, 30);
        y = 505;
    }

    private void line(String words, float x, float height) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, height);
        page.showText(words);
        page.endText();
    }

    private List<Line> lines(String paragraph) throws IOException {
        List<Line> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            float indent = lines.isEmpty() && style != Style.GAPS ? 15 : 0;
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= WIDTH - indent) {
                line = new StringBuilder(longer);
                continue;
            }
            int cut = word.length() / 2;
            boolean breaks = style == Style.HYPHENS
                    && word.matches("\\p{Ll}{8,}[.,]?")
                    && width(line + " " + word.substring(0, cut) + "-") <= WIDTH - indent;
            if (breaks) {
                line.append(' ').append(word, 0, cut).append('-');
            }
            lines.add(new Line(line.toString(), lines.isEmpty()));
            line = new StringBuilder(breaks ? word.substring(cut) : word);
        }
        lines.add(new Line(line.toString(), lines.isEmpty()));
        return lines;
    }

    private float width(String words) throws IOException {
        return font.getStringWidth(words) / 1000 * size;
    }
}
