package org.ascribe.review;

import java.util.Arrays;
import java.util.Locale;
import org.ascribe.store.Refusal;

/** What a person changes about a quotation. */
public enum Change {
    /** Who spoke. */
    SPEAKER,
    /** It is no quotation at all. */
    NOT_A_QUOTATION;

    /** Its word, as programs and forms see it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Change of(String word) {
        return Arrays.stream(values())
                .filter(change -> change.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.invalid("change", "The change is not one: choose speaker or not-a-quotation."));
    }
}
