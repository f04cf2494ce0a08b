package org.ascribe.review;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.store.Refusal;

/**
 * After which disagreement a page of them begins, such as {@code open-17}.
 *
 * @param key see {@link Compared#key}
 */
record Cursor(boolean settled, long key) {
    private static final Pattern WORD = Pattern.compile("(open|settled)-(\\d{1,18})");

    /**
     * Reads one.
     *
     * @return null for null
     * @throws Refusal 400 where it is none
     */
    static Cursor of(String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        Matcher matcher = WORD.matcher(word.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw Refusal.malformed("after", "“after” is none that was given out: follow the address under “next”.");
        }
        return new Cursor(matcher.group(1).equals("settled"), Long.parseLong(matcher.group(2)));
    }

    static Cursor at(Compared each) {
        return new Cursor(each.settled(), each.key());
    }

    /** Whether that one comes later in the list. */
    boolean isBefore(Compared each) {
        return each.settled() == settled ? each.key() < key : each.settled();
    }

    @Override
    public String toString() {
        return (settled ? "settled-" : "open-") + key;
    }
}
