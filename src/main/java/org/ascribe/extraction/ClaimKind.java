package org.ascribe.extraction;

import java.util.Locale;

/** What evidence can do for a claim. */
public enum ClaimKind {
    /** It says what is or was so. */
    STATEMENT,
    /** A judgement, a duty, a wish: evidence cannot settle it. */
    OPINION,
    /** It says what has not happened yet. */
    PREDICTION,
    /** It asserts nothing. */
    QUESTION;

    /** Its word, as programs see it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
