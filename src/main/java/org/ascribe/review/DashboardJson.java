package org.ascribe.review;

import java.time.LocalDate;
import java.util.List;

/**
 * What came in, what waits and what was settled, as far as the viewer may know: a question with one of two opinions
 * counts as one without any. All days are in UTC.
 *
 * @param by day or week: the step of {@code arrived}
 * @param articles how many are kept in all
 * @param arrived articles by the day they came in, or the Monday of its week
 * @param waiting what waits, for each of the two questions
 * @param settled questions by the Monday of the week of the verdict that holds, the last twelve weeks
 * @param kinds quotations in the newest editions by kind
 */
public record DashboardJson(
        String by, long articles, List<Arrived> arrived, List<Waits> waiting, List<Settled> settled, List<Kind> kinds) {
    /** How many articles came in from that day on, for a day or a week. */
    public record Arrived(LocalDate from, long articles) {}

    /**
     * How many questions wait in the newest editions of all articles.
     *
     * @param you for an opinion of the viewer
     * @param others for an opinion that only somebody else can give
     * @param resolver for an editor who settles a disagreement
     */
    public record Waits(String question, long you, long others, long resolver) {}

    /** How many questions hold a verdict that was given in the week from that Monday on. */
    public record Settled(LocalDate week, Tally attribution, Tally accuracy) {}

    /** By what the verdict counts as. */
    public record Tally(long verified, long disputed, long open) {}

    /** How many quotations are of that kind: direct, mixed or indirect. */
    public record Kind(String kind, long quotations) {}
}
