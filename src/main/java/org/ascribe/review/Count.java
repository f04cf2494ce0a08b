package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;

/**
 * How many there are.
 *
 * @param count exact, or the number up to which was counted
 * @param more whether there are more than that
 */
public record Count(int count, boolean more) {
    /** Up to which number is counted. */
    static final int EXACT = 1000;

    static Count of(int counted) {
        return new Count(Math.min(counted, EXACT), counted > EXACT);
    }

    /** As a page says it, such as {@code 1,000+}. */
    @JsonIgnore
    public String words() {
        return String.format(Locale.ROOT, "%,d", count) + (more ? "+" : "");
    }
}
