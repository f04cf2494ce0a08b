package org.ascribe.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ascribe.extraction.QuoteKind;

/**
 * What the page of the queue shows.
 *
 * @param form what was typed, also where it is refused
 * @param name of the filter that could not be saved; null for none
 * @param message why something was refused; null for nothing
 */
public record QueueSheet(
        QueueForm form, QueueFilter filter, QueuePage page, List<SavedFilterJson> saved, String name, String message) {
    /** A tab with what a page says of it. */
    public record Part(Tab tab, Count count, String address, boolean chosen) {}

    public List<Part> tabs() {
        return Arrays.stream(Tab.values())
                .map(tab -> new Part(
                        tab, page.counts().get(tab), filter.in(tab).at("/queue").toString(), tab == filter.tab()))
                .toList();
    }

    public List<String> kinds() {
        return Arrays.stream(QuoteKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    public Question[] questions() {
        return Question.values();
    }

    public Order[] orders() {
        return Order.values();
    }

    /** The address without what narrows it. */
    public String wide() {
        return QueueFilter.PLAIN.in(filter.tab()).at("/queue").toString();
    }

    /** What is shown, as the address has it. */
    public String query() {
        return filter.at("").toString();
    }

    /** Where the next question of it is. */
    public String nextQuestion() {
        return filter.work().at("/queue/next").toString();
    }

    /** Null on the first page. */
    public String previous() {
        return page.previous() == null
                ? null
                : filter.at("/queue").and("before", page.previous()).toString();
    }

    /** Null on the last page. */
    public String next() {
        return page.next() == null
                ? null
                : filter.at("/queue").and("after", page.next()).toString();
    }

    /** Whether there is nothing because of what narrows it. */
    public boolean narrowed() {
        return !filter.isWide();
    }
}
