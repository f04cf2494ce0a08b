package org.ascribe.review;

import java.time.LocalDate;
import java.util.Locale;
import org.ascribe.article.Query;
import org.ascribe.extraction.QuoteKind;

/**
 * Which questions of the queue are shown, and in what order; null narrows nothing.
 *
 * @param speaker the full name in any case, or exactly as an article has it
 * @param publisher the full name, in any case
 * @param from the first day of publication
 * @param to the last day of publication
 * @param words what the quotation, its speaker's name or its article's title hold
 */
public record QueueFilter(
        Tab tab,
        Question question,
        QuoteKind kind,
        String speaker,
        String publisher,
        LocalDate from,
        LocalDate to,
        String words,
        Order order) {
    /** What waits, the oldest first. */
    public static final QueueFilter PLAIN =
            new QueueFilter(Tab.UNREVIEWED, null, null, null, null, null, null, null, Order.OLDEST);

    /** The same questions in another part of the queue. */
    public QueueFilter in(Tab other) {
        return new QueueFilter(other, question, kind, speaker, publisher, from, to, words, order);
    }

    /** Only what this speaker said. */
    public QueueFilter by(String name) {
        return new QueueFilter(tab, question, kind, name, publisher, from, to, words, order);
    }

    /** Only what this publisher published. */
    public QueueFilter publishedBy(String name) {
        return new QueueFilter(tab, question, kind, speaker, name, from, to, words, order);
    }

    /** One question of the two. */
    QueueFilter asking(Question one) {
        return new QueueFilter(tab, one, kind, speaker, publisher, from, to, words, order);
    }

    /** Whether nothing but the tab narrows it. */
    public boolean isWide() {
        return new QueueFilter(tab, null, null, null, null, null, null, null, order).equals(this);
    }

    /** The same where there is something to do in it, else what is unreviewed. */
    QueueFilter work() {
        return tab.isWork() ? this : in(Tab.UNREVIEWED);
    }

    /** The address that shows it, below that path. */
    public Query at(String path) {
        return Query.of(path)
                .and("tab", tab.word())
                .and("q", words)
                .and("speaker", speaker)
                .and("publisher", publisher)
                .and("from", from)
                .and("to", to)
                .and("kind", kind == null ? null : kind.name().toLowerCase(Locale.ROOT))
                .and("question", question == null ? null : question.word())
                .and("sort", order == Order.OLDEST ? null : order.word());
    }
}
