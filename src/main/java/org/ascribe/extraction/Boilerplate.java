package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.text.LanguageFolder;
import org.ascribe.text.LowerCase;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** Tells the lines of a page that are no text of the article: bylines, captions, credits, links, agency trailers. */
final class Boilerplate {
    private static final int SHORT = 300;

    /** Possessive, because the ways to cut a line of capitals into twelve names are without number. */
    private static final Pattern BYLINE =
            Pattern.compile("(?:By|BY|By:) (?:\\p{Lu}[\\p{L}.’'-]*+[ ,]*+(?:and |of |, )?+){1,12}+");

    private static final Pattern CREDIT = Pattern.compile(
            "\\((?:Photo|Image|Picture|Photograph|Credit|File photo|Reporting|Additional reporting|Editing)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL_CREDIT = Pattern.compile(
            ".*(?:\\b(?:Photo|Photograph|Image|Picture|Credit)s?: .{2,80}|\\((?:Photo|Photograph|Image|Picture)[^)]*\\))$",
            Pattern.DOTALL);
    private static final Pattern DATE_LINE = Pattern.compile(
            "(?:\\p{L}+,? )?(?:\\d{1,2} \\p{L}{3,9}\\.?|\\p{L}{3,9}\\.? \\d{1,2}),? \\d{4}(?:[ ,|–-].{0,40})?|\\d{4}-\\d\\d-\\d\\d.{0,30}");

    private static final int LONGEST_DATELINE = 90;
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}{3}[\\p{Lu} .’'-]*(?:, [^()—–-]{2,30})?(?: \\([^()]{1,30}\\))? (?:—|–|--|-) ");

    private final List<String> starts = new ArrayList<>();
    private final List<String> anywhere = new ArrayList<>();

    Boilerplate(LanguageFolder folder) {
        for (String line : folder.entries("boilerplate.txt")) {
            String label = line.toLowerCase(Locale.ROOT);
            if (label.startsWith("~")) {
                anywhere.add(label.substring(1).strip());
            } else {
                starts.add(label);
            }
        }
    }

    /** The paragraphs that take part. */
    List<Span> without(SourceText text, List<Span> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> !is(text.cut(paragraph)))
                .map(paragraph -> withoutDateline(text, paragraph))
                .toList();
    }

    /** WESTMERE (CP) — and BRACKTON, Feb. 3 (CW) —: where a report was written is no part of what it says. */
    private static Span withoutDateline(SourceText text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST_DATELINE);
        Matcher dateline = DATELINE.matcher(text.value()).region(paragraph.start(), end);
        return dateline.lookingAt() && dateline.end() < paragraph.end()
                ? new Span(dateline.end(), paragraph.end())
                : paragraph;
    }

    boolean is(String line) {
        String lower = LowerCase.of(line).replaceFirst("^[\\s(\\[*_•|>-]+", "");
        for (String start : starts) {
            if (lower.startsWith(start) && endsWord(lower, start.length()) && labelled(lower, start)) {
                return true;
            }
        }
        boolean brief = line.length() < SHORT;
        return brief && anywhere.stream().anyMatch(lower::contains)
                || BYLINE.matcher(line).matches()
                || DATE_LINE.matcher(line).matches()
                || CREDIT.matcher(line).matches()
                || line.length() < 2 * SHORT && TAIL_CREDIT.matcher(line).matches();
    }

    private static boolean endsWord(String line, int at) {
        return at >= line.length() || !Character.isLetterOrDigit(line.charAt(at));
    }

    /** A one-word label counts where a colon follows or the line is short; a phrase counts as it is. */
    private static boolean labelled(String line, String label) {
        String rest = line.substring(label.length()).strip();
        return label.contains(" ")
                || rest.isEmpty()
                || rest.startsWith(":")
                || rest.startsWith("/")
                || rest.startsWith("|")
                || label.startsWith("©");
    }
}
