package org.ascribe.review;

import java.util.Locale;

/** In what order the queue is shown. */
public enum Order {
    OLDEST("came in first", false, false),
    NEWEST("came in last", false, true),
    PUBLISHED_NEWEST("published last", true, true),
    PUBLISHED_OLDEST("published first", true, false);

    private final String words;
    private final boolean published;
    private final boolean descending;

    Order(String words, boolean published, boolean descending) {
        this.words = words;
        this.published = published;
        this.descending = descending;
    }

    /** What comes first in it. */
    public String words() {
        return words;
    }

    /** Whether by the day of publication, else by arrival. */
    boolean isPublished() {
        return published;
    }

    boolean isDescending() {
        return descending;
    }

    /** Its word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
