package org.ascribe.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether a text is English.
 *
 * <p>In running English every third word is one of some hundred function words; in another language hardly one in
 * twenty is. A text too short to tell passes for English.
 */
public final class Language {
    private static final int ENOUGH_WORDS = 25;
    private static final double LEAST_SHARE = 0.15;
    private static final int SAMPLE = 20_000;

    private final Set<String> functionWords;

    /** Knows English by the function words of that folder. */
    public Language(LanguageFolder folder) {
        this.functionWords = new HashSet<>(folder.entries("function-words.txt"));
    }

    /** Whether the first 20,000 characters of the text read as English. */
    public boolean isEnglish(SourceText text) {
        String sample = text.value().substring(0, Math.min(SAMPLE, text.length()));
        int words = 0;
        int known = 0;
        int foreignLetters = 0;
        for (String word : LowerCase.of(sample).split("[^\\p{L}\\p{M}]+")) {
            if (!word.isEmpty()) {
                words++;
                known += functionWords.contains(word) ? 1 : 0;
                foreignLetters +=
                        Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN ? 0 : 1;
            }
        }
        if (foreignLetters * 2 > words) {
            return false;
        }
        return words < ENOUGH_WORDS || known >= LEAST_SHARE * words;
    }
}
