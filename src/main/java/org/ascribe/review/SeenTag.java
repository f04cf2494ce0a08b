package org.ascribe.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.store.Refusal;

/** Reads {@code If-Match}: on sight of what a decision was made. */
final class SeenTag {
    private static final Pattern STRONG_TAG = Pattern.compile("\"([^\"]*)\"");

    private SeenTag() {}

    /**
     * The tag without its quotes, or {@code *}.
     *
     * @throws Refusal 428 without the header, 400 where it is not one strong tag
     */
    static String of(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(
                    Refusal.Cause.VERSION_MISSING,
                    "If-Match",
                    "If-Match is missing: GET it and send its ETag with your decision.");
        }
        if (ifMatch.strip().equals("*")) {
            return "*";
        }
        Matcher tag = STRONG_TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Refusal.malformed(
                    "If-Match", "If-Match is not one strong ETag: send the one that GET gave, in its quotes.");
        }
        return tag.group(1);
    }
}
