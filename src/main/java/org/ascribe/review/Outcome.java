package org.ascribe.review;

import java.util.Locale;

/** What a verdict counts as. */
public enum Outcome {
    VERIFIED,
    DISPUTED,
    OPEN;

    /** Its word, as pages and programs see it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
