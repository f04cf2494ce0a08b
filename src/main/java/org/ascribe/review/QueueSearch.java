package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.matching.Hits;
import org.ascribe.matching.SearchIndex;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/**
 * Asks the database for lines of the queue, and the index for those that hold some words. Where few quotations hold
 * them the database looks those up; where many do, the lines are walked in their order until there are enough.
 */
@ApplicationScoped
class QueueSearch {
    private static final int FEW = 2000;
    private static final int STRIDE = 2000;

    private final StatelessSession session;
    private final SearchIndex index;
    private final Clock clock;

    QueueSearch(StatelessSession session, SearchIndex index, Clock clock) {
        this.session = session;
        this.index = index;
        this.clock = clock;
    }

    /** The quotations that hold the filter's words; null where it has none. */
    Hits hits(QueueFilter filter) {
        return filter.words() == null ? null : index.quotations(filter.words());
    }

    /** The lines beside the cursor, the nearest first. */
    List<QueueRow> rows(QueueFilter filter, Hits hits, Onlooker viewer, QueueCursor cursor, int limit) {
        return rows(filter, hits, cursor, limit, (from, few, most) -> QueueSql.lines(filter, viewer, from, few, most));
    }

    /** Those of them whose article nobody else has open. */
    List<QueueRow> free(QueueFilter filter, Hits hits, Onlooker viewer, int limit) {
        return rows(
                filter,
                hits,
                null,
                limit,
                (from, few, most) -> QueueSql.free(filter, viewer, from, few, most, clock.instant()));
    }

    /** How many there are, counted no further than the limit. */
    int count(QueueFilter filter, Hits hits, Onlooker viewer, int limit) {
        if (hits != null && hits.size() > FEW) {
            return rows(filter, hits, viewer, null, limit).size();
        }
        if (hits != null && hits.size() == 0) {
            return 0;
        }
        long count = QueueSql.counts(filter, viewer, hits == null ? null : hits.ids(), limit).stream()
                .mapToLong(sql -> bind(sql, Long.class).getSingleResult())
                .sum();
        return (int) Math.min(limit, count);
    }

    private interface Sql {
        List<QueueSql> of(QueueCursor cursor, List<Long> quotations, int limit);
    }

    private List<QueueRow> rows(QueueFilter filter, Hits hits, QueueCursor cursor, int limit, Sql sql) {
        boolean back = cursor != null && cursor.back();
        if (hits == null || hits.size() <= FEW) {
            return hits != null && hits.size() == 0
                    ? List.of()
                    : merged(sql.of(cursor, hits == null ? null : hits.ids(), limit), filter.order(), back, limit);
        }
        List<QueueRow> found = new ArrayList<>();
        QueueCursor from = cursor;
        while (found.size() < limit) {
            List<QueueRow> walked = merged(sql.of(from, null, STRIDE), filter.order(), back, STRIDE);
            walked.stream().filter(row -> hits.contains(row.quotation())).forEach(found::add);
            if (walked.size() < STRIDE) {
                break;
            }
            from = new QueueCursor(walked.get(STRIDE - 1).key(filter.order()), back);
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    private List<QueueRow> merged(List<QueueSql> piles, Order order, boolean back, int limit) {
        return piles.stream()
                .flatMap(sql -> bind(sql, Object[].class)
                        .addScalar("id", Long.class)
                        .addScalar("published", Long.class)
                        .addScalar("quotation", Long.class)
                        .getResultList()
                        .stream())
                .map(row -> new QueueRow((Long) row[0], (Long) row[1], (Long) row[2]))
                .sorted(QueueRow.in(order, back))
                .limit(limit)
                .toList();
    }

    private <T> NativeQuery<T> bind(QueueSql sql, Class<T> type) {
        var query = session.createNativeQuery(sql.sql(), type);
        for (Map.Entry<String, Object> parameter : sql.parameters().entrySet()) {
            if (parameter.getValue() instanceof List<?> several) {
                query.setParameterList(parameter.getKey(), several);
            } else {
                query.setParameter(parameter.getKey(), parameter.getValue());
            }
        }
        return query;
    }
}
