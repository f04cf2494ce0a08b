package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;

/**
 * A quotation as the list of what a speaker said shows it, to one viewer.
 *
 * @param publishedOn the day of its article; null where it is not known
 * @param alias the speaker's name in it, where that is not the main one
 * @param role what the text calls the speaker; null where it says nothing
 * @param state of the question who said it, as {@link State} has it
 */
public record SaidLine(
        long quotation,
        long article,
        String title,
        String publisher,
        LocalDate publishedOn,
        String words,
        String alias,
        String role,
        String state,
        List<SaidClaim> claims,
        @JsonIgnore State standing) {
    /**
     * A claim in it.
     *
     * @param state of the question whether it is true
     */
    public record SaidClaim(
            long claim,
            String words,
            String state,
            @JsonIgnore State standing) {}
}
