package org.ascribe.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An article as a list shows it.
 *
 * @param copy whether it has the text of another article
 * @param quotations how many were found in it
 * @param hits the first of its quotations that hold what was looked for; empty where nothing was
 */
public record ArticleLine(
        long id,
        String title,
        String publisher,
        String byline,
        LocalDate publishedOn,
        String address,
        boolean english,
        int edition,
        boolean copy,
        long quotations,
        Instant createdAt,
        List<Hit> hits) {
    /**
     * A quotation that holds what was looked for.
     *
     * @param speaker null where the text does not settle it
     */
    public record Hit(long quotation, String speaker, String words) {}
}
