package org.ascribe.review;

import java.time.LocalDate;
import java.util.List;

/**
 * How far reviewers agree where two opinions are needed and both are in, by the answers that they gave blind.
 *
 * @param from the first day in UTC on which a second answer came in; null for all days before
 * @param to the last such day; null for all days after
 * @param reviewer whose answers stand in the rows; null for whoever answered first
 * @param with who the other one is; null for anybody
 * @param rows who the rows of each matrix are, in words
 * @param columns who its columns are, in words
 * @param reviewers everybody who gave one of two answers, by name
 * @param disagreements open ones first, then settled ones, each the newest first
 * @param next the address of the following disagreements; null at the end
 */
public record AgreementJson(
        LocalDate from,
        LocalDate to,
        String reviewer,
        String with,
        String rows,
        String columns,
        List<String> reviewers,
        List<Part> questions,
        List<DisagreementJson> disagreements,
        String next) {
    /**
     * One of the two questions.
     *
     * @param outcomes by verified, disputed and open
     * @param values by the finer answers, where both gave one
     */
    public record Part(String question, String words, Kappa outcomes, Kappa values) {}
}
