package org.ascribe.text;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an article says of itself in its first lines; each part is null where the text does not carry it.
 *
 * @param title the headline
 * @param publisher the outlet
 * @param byline who wrote it, without "By"
 * @param date the day it was published
 * @param address where it was published
 */
public record Masthead(String title, String publisher, String byline, LocalDate date, String address) {
    private static final int LINES = 12;
    private static final int LONGEST_TITLE = 200;

    /** Possessive, because the ways to cut a line of capitals into twelve names are without number. */
    private static final Pattern BYLINE =
            Pattern.compile("(?i:by):? ((?:\\p{Lu}[\\p{L}.’'-]*+[ ,]*+(?:and |of |for )?+){1,12}+)");

    private static final Pattern COPYRIGHT =
            Pattern.compile("(?:©|\\(c\\)|Copyright)\\s*(?:\\d{4}\\s*)?(\\p{Lu}[^.\\n]{2,80}?)[.,]?(?: All rights.*)?");
    private static final Pattern DATELINE_AGENCY = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .’'-]{2,40}(?:, [^()—–-]{2,30})? \\((\\p{Lu}[\\p{L} ]{1,30})\\) [—–-].*", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"“”]{4,500}");

    /** Finds what the first lines of an article tell, and the copyright line of its end. */
    public static Masthead of(SourceText text) {
        List<Span> paragraphs = Paragraphs.of(text);
        List<String> first = paragraphs.stream().limit(LINES).map(text::cut).toList();
        List<String> last = paragraphs.stream()
                .skip(Math.max(LINES, paragraphs.size() - 4))
                .map(text::cut)
                .toList();
        String title = null;
        String byline = null;
        LocalDate date = null;
        String publisher = null;
        String address = null;
        for (String line : first) {
            byline = byline != null ? byline : group(BYLINE, line);
            date = date != null || line.length() > LONGEST_TITLE ? date : WrittenDate.in(line);
            publisher = publisher != null ? publisher : group(DATELINE_AGENCY, line);
            address = address != null || line.contains(" ") ? address : addressIn(line);
            title = title != null || !headline(line) ? title : line.replaceAll("\\s+", " ");
        }
        for (String line : last) {
            publisher = publisher != null ? publisher : group(COPYRIGHT, line);
        }
        return new Masthead(title, publisher, byline, date, address);
    }

    /** A headline is short, has words, ends without a full stop, and is no byline, no date and no label. */
    private static boolean headline(String line) {
        return line.length() <= LONGEST_TITLE
                && line.indexOf(' ') > 0
                && !line.endsWith(".")
                && !line.endsWith(":")
                && group(BYLINE, line) == null
                && !WrittenDate.standsAlone(line)
                && addressIn(line) == null;
    }

    private static String addressIn(String line) {
        Matcher address = ADDRESS.matcher(line);
        return address.find() ? address.group() : null;
    }

    private static String group(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line.strip());
        return matcher.matches() ? matcher.group(1).strip() : null;
    }
}
