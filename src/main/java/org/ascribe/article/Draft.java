package org.ascribe.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.ascribe.store.Legible;
import org.ascribe.store.Refusal;
import org.ascribe.text.Masthead;
import org.ascribe.text.SourceText;

/** An article that was looked through and may be kept: each field is in order or null. */
record Draft(
        String title,
        String publisher,
        String byline,
        LocalDate publishedOn,
        String address,
        SourceText text,
        int opinions) {
    private static final int LONGEST_LINE = 1000;

    /** What was handed in, and where that says nothing what the text says of itself. */
    static Draft of(ArticleForm form, int maxCharacters, int usualOpinions) {
        SourceText text = text(form.text(), maxCharacters);
        Masthead found = Masthead.of(text);
        String title = first(line("title", form.title()), found.title());
        if (title == null) {
            throw Refusal.invalid(
                    "title", "The title is missing, and the text does not begin with one: write a title.");
        }
        String given = Address.of("address", form.address());
        LocalDate day = day(form.publishedOn());
        return new Draft(
                title,
                first(line("publisher", form.publisher()), found.publisher()),
                first(line("byline", form.byline()), found.byline()),
                day == null ? found.date() : day,
                Address.page(given == null ? found.address() : given),
                text,
                opinions(form.opinions(), usualOpinions));
    }

    /** Its address, or empty without one. */
    String place() {
        return address == null ? "" : address;
    }

    private static SourceText text(String text, int maxCharacters) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("text", "The text is empty: paste the article's text or choose a file.");
        }
        if (text.length() > maxCharacters) {
            throw Refusal.of(
                    Refusal.Cause.TOO_LARGE,
                    "text",
                    "The text has " + text.length() + " characters and at most " + maxCharacters
                            + " are kept: shorten it, or raise ascribe.article.max-characters.");
        }
        return SourceText.of(Legible.check("text", text));
    }

    private static String line(String field, String line) {
        if (line == null || line.isBlank()) {
            return null;
        }
        if (line.strip().length() > LONGEST_LINE) {
            throw Refusal.invalid(
                    field, "The " + field + " has more than " + LONGEST_LINE + " characters: shorten it.");
        }
        return Legible.check(field, line.strip());
    }

    /** The given words; without them the found ones, where they are short enough to be what they seem. */
    private static String first(String given, String found) {
        if (given != null) {
            return given;
        }
        return found == null || found.isBlank() || found.length() > LONGEST_LINE ? null : found.strip();
    }

    private static LocalDate day(String day) {
        if (day == null || day.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(day.strip());
        } catch (DateTimeParseException wrong) {
            throw Refusal.invalid("publishedOn", "The date is not one: write it as 2024-03-31.");
        }
    }

    private static int opinions(Integer opinions, int usual) {
        if (opinions == null) {
            return usual;
        }
        if (opinions < 1 || opinions > 2) {
            throw Refusal.invalid("opinions", "The number of opinions is " + opinions + ": choose 1 or 2.");
        }
        return opinions;
    }
}
