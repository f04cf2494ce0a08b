package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ascribe.matching.Hits;
import org.ascribe.store.Refusal;

/**
 * What there is to judge and what was judged, as one viewer may see it: whoever may still judge a question finds it
 * among the unreviewed, whether another person has judged it or not.
 */
@ApplicationScoped
@Transactional
public class Queue {
    private static final int PAGE = 25;

    private final QueueSearch search;
    private final QueueLines lines;
    private final QueueAnswers answers;
    private final Leases leases;

    Queue(QueueSearch search, QueueLines lines, QueueAnswers answers, Leases leases) {
        this.search = search;
        this.lines = lines;
        this.answers = answers;
        this.leases = leases;
    }

    /**
     * One page, with the counts of all tabs.
     *
     * @param cursor where to go on; null for the first page
     * @throws Refusal 422 for words that cannot be looked for
     */
    public QueuePage page(QueueFilter asked, QueueCursor cursor, Onlooker viewer) {
        QueueFilter filter = known(asked);
        Hits hits = search.hits(filter);
        boolean back = cursor != null && cursor.back();
        List<QueueRow> found = search.rows(filter, hits, viewer, cursor, PAGE + 1);
        if (back && found.isEmpty()) {
            return page(filter, null, viewer);
        }
        List<QueueRow> rows = new ArrayList<>(found.subList(0, Math.min(PAGE, found.size())));
        boolean further = found.size() > PAGE;
        if (back) {
            Collections.reverse(rows);
        }
        Long first = rows.isEmpty() ? null : rows.get(0).key(filter.order());
        Long last = rows.isEmpty() ? null : rows.get(rows.size() - 1).key(filter.order());
        boolean earlier = back ? further : cursor != null && any(filter, hits, viewer, first, true);
        boolean later = back ? any(filter, hits, viewer, last, false) : further;
        return new QueuePage(
                shown(rows, viewer), counts(filter, hits, viewer), earlier ? first : null, later ? last : null);
    }

    /** By the name under which the speaker is shown, where it has been merged. */
    private QueueFilter known(QueueFilter filter) {
        return filter.speaker() == null
                ? filter
                : lines.mainName(filter.speaker().strip()).map(filter::by).orElse(filter);
    }

    private boolean any(QueueFilter filter, Hits hits, Onlooker viewer, Long beside, boolean back) {
        return beside != null
                && !search.rows(filter, hits, viewer, new QueueCursor(beside, back), 1)
                        .isEmpty();
    }

    private Map<Tab, Count> counts(QueueFilter filter, Hits hits, Onlooker viewer) {
        Map<Tab, Count> counts = new EnumMap<>(Tab.class);
        for (Tab tab : Tab.values()) {
            counts.put(tab, Count.of(search.count(filter.in(tab), hits, viewer, Count.EXACT + 1)));
        }
        return counts;
    }

    /** The first question that is there and whose article nobody else has open; where all are, the first of all. */
    public Optional<QueuedQuestion> next(QueueFilter asked, Onlooker viewer) {
        QueueFilter filter = known(asked);
        Hits hits = search.hits(filter);
        List<QueueRow> free = search.free(filter, hits, viewer, 1);
        return shown(free.isEmpty() ? search.rows(filter, hits, viewer, null, 1) : free, viewer).stream()
                .findFirst();
    }

    /** What waits for that person: how much of each question, and the first of it. */
    public Waiting waiting(Onlooker viewer, int first) {
        return new Waiting(
                count(Question.ATTRIBUTION, viewer),
                count(Question.ACCURACY, viewer),
                shown(search.rows(QueueFilter.PLAIN, null, viewer, null, first), viewer));
    }

    private Count count(Question question, Onlooker viewer) {
        return Count.of(search.count(QueueFilter.PLAIN.asking(question), null, viewer, Count.EXACT + 1));
    }

    private List<QueuedQuestion> shown(List<QueueRow> rows, Onlooker viewer) {
        List<Long> ids = rows.stream().map(QueueRow::id).toList();
        Map<Long, QueuedLine> shown = ids.isEmpty()
                ? Map.of()
                : lines.shown(ids).stream().collect(Collectors.toMap(QueuedLine::id, Function.identity()));
        Set<Long> mine = answers.of(viewer.name(), ids);
        Map<Long, List<LeaseJson>> open = leases.others(
                shown.values().stream().map(QueuedLine::article).distinct().toList(), viewer.name());
        return ids.stream()
                .map(shown::get)
                .map(line -> QueuedQuestion.of(
                        line, viewer, mine.contains(line.id()), open.getOrDefault(line.article(), List.of())))
                .toList();
    }
}
