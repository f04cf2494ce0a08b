package org.ascribe.text;

import java.util.Locale;

/** Words in lower case, for comparisons only. */
public final class LowerCase {
    private LowerCase() {}

    /**
     * The words in lower case, one char for each char.
     *
     * <p>Java's own way takes the square of the length where many letters are İ, which becomes two, or Σ, which asks
     * whether it ends a word; both are left to stand alone here.
     */
    public static String of(String words) {
        if (words.indexOf('İ') < 0 && words.indexOf('Σ') < 0) {
            return words.toLowerCase(Locale.ROOT);
        }
        return words.replace('İ', 'i').replace('Σ', 'σ').toLowerCase(Locale.ROOT);
    }
}
