package org.ascribe.review;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ascribe.store.Refusal;

/** How time is divided on the dashboard, in UTC. */
enum Step {
    /** The last fortnight. */
    DAY(1, 14),
    /** The last twelve weeks; each is named by its Monday. */
    WEEK(7, 12);

    private final int days;
    private final int shown;

    Step(int days, int shown) {
        this.days = days;
        this.shown = shown;
    }

    /**
     * The one of that word.
     *
     * @param word null or blank for weeks
     * @throws Refusal 400 for another word
     */
    static Step of(String word) {
        return word == null || word.isBlank()
                ? WEEK
                : Arrays.stream(values())
                        .filter(step -> step.word().equals(word.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> Refusal.malformed("by", "Time is divided by day or week: choose one."));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first day of the step that holds that moment. */
    LocalDate begin(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return this == DAY ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The first days of the steps that are shown, up to the one that holds that moment. */
    List<LocalDate> until(Instant moment) {
        LocalDate last = begin(moment);
        return IntStream.rangeClosed(1 - shown, 0)
                .mapToObj(step -> last.plusDays((long) step * days))
                .toList();
    }
}
