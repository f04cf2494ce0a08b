package org.ascribe.review;

import java.util.Locale;

/** What a verdict answers. A quotation can be genuine and false, or invented and true: the two are never one. */
public enum Question {
    /** Asked of a quotation. */
    ATTRIBUTION("Did they say it?"),
    /** Asked of each claim in a quotation. */
    ACCURACY("Is it true?");

    private final String words;

    Question(String words) {
        this.words = words;
    }

    /** The question as a person asks it. */
    public String words() {
        return words;
    }

    /** Its word, as programs see it and as its scale's file is called. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
