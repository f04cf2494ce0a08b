package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Who has an article open to judge it, and until when. */
public record LeaseJson(String holder, Instant until) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    /** The end as a page says it: to the minute. */
    @JsonIgnore
    public String minute() {
        return MINUTE.format(until);
    }
}
