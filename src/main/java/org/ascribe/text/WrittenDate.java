package org.ascribe.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as English articles write them: 2026-03-14, 14 March 2026, Mar. 14, 2026. */
final class WrittenDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? (\\p{L}{3,9})\\.?,? (\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");

    private WrittenDate() {}

    /** The first day that the line names in full, or null. */
    static LocalDate in(String line) {
        Matcher iso = ISO.matcher(line);
        if (iso.find()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(line);
        if (dayFirst.find() && month(dayFirst.group(2)) > 0) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(line);
        if (monthFirst.find() && month(monthFirst.group(1)) > 0) {
            return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        return null;
    }

    /** Whether the line is little more than a date. */
    static boolean standsAlone(String line) {
        String rest = ISO.matcher(line).replaceAll("");
        rest = DAY_FIRST.matcher(rest).replaceAll("");
        rest = MONTH_FIRST.matcher(rest).replaceAll("");
        return rest.length() < line.length() && rest.strip().length() <= 30;
    }

    private static LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(number(year), month, number(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
