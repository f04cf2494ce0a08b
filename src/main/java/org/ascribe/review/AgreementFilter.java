package org.ascribe.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.ascribe.store.Refusal;

/**
 * Which answers are compared: those whose second one came in within a period, and those of one or two people.
 *
 * @param from the first day in UTC; null for all days before
 * @param to the last day in UTC; null for all days after
 * @param reviewer whose answers stand in the rows; null for whoever answered first
 * @param with who the other one is; null for anybody
 */
record AgreementFilter(LocalDate from, LocalDate to, String reviewer, String with) {
    static final AgreementFilter NONE = new AgreementFilter(null, null, null, null);

    /**
     * Reads what was asked for; blank is the same as null.
     *
     * @throws Refusal 400 for a day that is none, a period that ends before it begins, and one reviewer twice
     */
    static AgreementFilter of(String from, String to, String reviewer, String with) {
        AgreementFilter filter = new AgreementFilter(day("from", from), day("to", to), name(reviewer), name(with));
        if (filter.from != null && filter.to != null && filter.to.isBefore(filter.from)) {
            throw Refusal.malformed("to", "The period ends before it begins: exchange the two days.");
        }
        if (filter.with != null && filter.with.equals(filter.reviewer)) {
            throw Refusal.malformed("with", "Both reviewers are the same: choose two, or leave one out.");
        }
        return filter.reviewer == null && filter.with != null
                ? new AgreementFilter(filter.from, filter.to, filter.with, null)
                : filter;
    }

    private static LocalDate day(String field, String day) {
        if (day == null || day.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(day.strip());
        } catch (DateTimeParseException wrong) {
            throw Refusal.malformed(field, "“" + field + "” is not a date: write it as 2024-03-31.");
        }
    }

    private static String name(String name) {
        return name == null || name.isBlank() ? null : name.strip();
    }

    boolean takes(Compared each) {
        return within(each.later().decidedAt)
                && (reviewer == null || each.isOf(reviewer))
                && (with == null || each.isOf(with));
    }

    private boolean within(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** With the answer that belongs into the rows as the first. */
    Compared turned(Compared each) {
        return reviewer == null ? each : each.from(reviewer);
    }

    /** Who the rows are. */
    String rows() {
        return reviewer == null ? "first to answer" : reviewer;
    }

    /** Who the columns are. */
    String columns() {
        return with != null ? with : reviewer == null ? "second to answer" : "the other reviewer";
    }
}
