package org.ascribe.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * What the texts call a speaker besides the name.
 *
 * @param first the day of the first article that does; null where no such article has a date
 * @param last the day of the last one; null where no such article has a date
 */
public record RoleJson(String role, LocalDate first, LocalDate last, long articles, long quotations) {
    /** The role as a part of an address. */
    @JsonIgnore
    public String roleInQuery() {
        return URLEncoder.encode(role, StandardCharsets.UTF_8);
    }
}
