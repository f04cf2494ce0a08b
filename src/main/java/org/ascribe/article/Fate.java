package org.ascribe.article;

import java.util.Locale;

/** What became of something that was found. */
public enum Fate {
    /** It is part of the article. */
    CURRENT,
    /** The newest rules find it differently, or no longer. */
    STALE,
    /** A person said that it is none; no rule brings it back. */
    NOT_A_QUOTATION;

    /** Its word, as programs see it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
