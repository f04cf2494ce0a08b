package org.ascribe.review;

import java.util.Locale;

/** What people change about a speaker. */
public enum SpeakerAct {
    /** It is the same as another. */
    MERGE,
    /** Some of its quotations are another's. */
    SPLIT,
    /** Who it is at Wikidata. */
    WIKIDATA;

    /** Its word, as programs see it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
