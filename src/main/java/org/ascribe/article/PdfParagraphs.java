package org.ascribe.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts lines together to paragraphs. A paragraph ends where the next line is set off, by a gap, an indent or another size
 * of letters, and where the first word of the next line would have fitted: a quotation must not be cut at a line end.
 */
final class PdfParagraphs {
    private static final Pattern BROKEN_WORD = Pattern.compile(".*?(\\p{L}+)[-\u00AD\u2010]");
    private static final Pattern FIRST_WORD = Pattern.compile("(\\p{L}+).*", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    private final List<PdfLine> lines;
    private final Set<String> known = new HashSet<>();

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        for (PdfLine line : lines) {
            Matcher word = WORD.matcher(line.words().toLowerCase(Locale.ROOT));
            while (word.find()) {
                known.add(word.group());
            }
        }
    }

    static List<String> of(List<PdfLine> lines) {
        return new PdfParagraphs(lines).joined();
    }

    private List<String> joined() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (int from = 0, to; from < lines.size(); from = to) {
            to = columnEnd(from);
            PdfColumn column = PdfColumn.of(lines.subList(from, to));
            for (int i = from; i < to; i++) {
                boolean ends = i == from
                        ? from == 0 || !runsOver(lines.get(i - 1), lines.get(i), column, current)
                        : column.endsBetween(lines.get(i - 1), lines.get(i));
                if (ends && !current.isEmpty()) {
                    paragraphs.add(current.toString());
                    current.setLength(0);
                }
                append(current, lines.get(i).words());
            }
        }
        if (!current.isEmpty()) {
            paragraphs.add(current.toString());
        }
        return paragraphs;
    }

    /** A column ends with its page, where the next line stands higher, and where the size of the letters changes. */
    private int columnEnd(int from) {
        int to = from + 1;
        while (to < lines.size()
                && lines.get(to).page() == lines.get(from).page()
                && lines.get(to).baseline() > lines.get(to - 1).baseline()
                && sameSize(lines.get(to), lines.get(to - 1))) {
            to++;
        }
        return to;
    }

    private static boolean sameSize(PdfLine one, PdfLine other) {
        return Math.abs(one.size() - other.size()) < 0.08 * other.size();
    }

    /** Whether a paragraph goes on at the head of the next column or page. */
    private static boolean runsOver(PdfLine last, PdfLine next, PdfColumn column, CharSequence paragraph) {
        boolean turns = next.page() != last.page() || next.baseline() <= last.baseline();
        return turns && sameSize(last, next) && !column.isIndented(next) && (!last.endsSentence() || isOpen(paragraph));
    }

    private static boolean isOpen(CharSequence paragraph) {
        long opened = paragraph.chars().filter(c -> c == '“').count();
        return opened > paragraph.chars().filter(c -> c == '”').count();
    }

    private void append(StringBuilder paragraph, String line) {
        if (paragraph.isEmpty()) {
            paragraph.append(line);
            return;
        }
        int tail = Math.max(0, paragraph.length() - 60);
        Matcher broken = BROKEN_WORD.matcher(paragraph.substring(tail));
        Matcher rest = FIRST_WORD.matcher(line);
        if (broken.matches() && rest.matches() && Character.isLowerCase(line.charAt(0))) {
            if (!isCompound(broken.group(1), rest.group(1))) {
                paragraph.setLength(paragraph.length() - 1);
            }
        } else if (paragraph.charAt(paragraph.length() - 1) != '—') {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    /** A word that the document has elsewhere with its hyphen keeps it; one that it has without, or nowhere, loses it. */
    private boolean isCompound(String head, String tail) {
        String with = (head + "-" + tail).toLowerCase(Locale.ROOT);
        return known.contains(with) && !known.contains((head + tail).toLowerCase(Locale.ROOT));
    }
}
