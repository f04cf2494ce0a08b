package org.ascribe.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One question to the database about the queue. It is SQL and no JPQL, so that a test can ask both databases how they
 * would answer each: by an index in its order, without reading or sorting the table.
 *
 * @param parameters by their names in the SQL
 * @param fixed the columns at the head of the index that are the same in all lines; H2 takes an index to be in the order
 *     that is asked for only where they are named in it
 */
record QueueSql(String sql, Map<String, Object> parameters, List<String> fixed) {
    /**
     * Lines as number, place in the order of publication and quotation, in order.
     *
     * @param cursor where to go on; null for the beginning
     * @param quotations only lines of these; null for all
     */
    static List<QueueSql> lines(
            QueueFilter filter, Onlooker viewer, QueueCursor cursor, List<Long> quotations, int limit) {
        return piles(filter, viewer).stream()
                .map(pile -> pile.filtered(filter, quotations).page(filter, cursor, limit))
                .toList();
    }

    /** Those of them whose article nobody else has open. */
    static List<QueueSql> free(
            QueueFilter filter, Onlooker viewer, QueueCursor cursor, List<Long> quotations, int limit, Instant now) {
        return piles(filter, viewer).stream()
                .map(pile -> pile.filtered(filter, quotations)
                        .and(" and not exists (select 1 from lease e where e.article_id = l.article_id"
                                + " and e.holder <> :viewer and e.expires_at > :now)")
                        .with("viewer", viewer.name())
                        .with("now", now)
                        .page(filter, cursor, limit))
                .toList();
    }

    /** How many there are, counted no further than the limit. */
    static List<QueueSql> counts(QueueFilter filter, Onlooker viewer, List<Long> quotations, int limit) {
        return piles(filter, viewer).stream()
                .map(pile -> pile.filtered(filter, quotations).count(limit))
                .toList();
    }

    /**
     * What lies in a tab for that viewer: whoever may judge finds a question with the opinion of another among the
     * unreviewed, and cannot tell it from those.
     */
    private static List<QueueSql> piles(QueueFilter filter, Onlooker viewer) {
        QueueSql line = new QueueSql("from queue_line l where ", Map.of(), List.of());
        QueueSql named = line.with("viewer", viewer.name());
        return switch (filter.tab()) {
            case UNREVIEWED ->
                viewer.judges()
                        ? List.of(
                                line.in(State.UNREVIEWED),
                                named.in(State.AWAITING).and(" and l.given_by <> :viewer"))
                        : List.of(line.in(State.UNREVIEWED));
            case SECOND_OPINION ->
                List.of(
                        viewer.judges()
                                ? named.and("l.given_by = :viewer").fixed("l.given_by")
                                : line.in(State.AWAITING));
            case IN_DISAGREEMENT, VERIFIED, DISPUTED, OPEN ->
                List.of(line.in(filter.tab().state()));
            case STALE ->
                List.of(
                        viewer.judges()
                                ? named.and("l.stale = true and (l.given_by is null or l.given_by <> :viewer)"
                                                + " and (l.veiled = false or exists (select 1 from queue_answer a"
                                                + " where a.line_id = l.id and a.person = :viewer))")
                                        .fixed("l.stale")
                                : line.and("l.stale = true").fixed("l.stale"));
            case MINE ->
                List.of(new QueueSql(
                        "from queue_answer a join queue_line l on l.id = a.line_id where a.person = :viewer",
                        named.parameters,
                        List.of("a.person")));
        };
    }

    private QueueSql in(State state) {
        return and("l.state = :state").with("state", state.name()).fixed("l.state");
    }

    private QueueSql filtered(QueueFilter filter, List<Long> quotations) {
        String published = (filter.tab() == Tab.MINE ? "a" : "l") + ".published";
        // The day that is not known comes before all others.
        LocalDate from = filter.from() == null && filter.to() != null ? LocalDate.of(1, 1, 1) : filter.from();
        return and(filter.question() == null ? null : filter.question().name(), " and l.question = ", "question")
                .and(filter.kind() == null ? null : filter.kind().name(), " and l.kind = ", "kind")
                .and(QueueLine.key(filter.speaker()), " and l.speaker = ", "speaker")
                .and(QueueLine.key(filter.publisher()), " and l.publisher = ", "publisher")
                .and(from == null ? null : QueueLine.published(from), " and " + published + " >= ", "from")
                .and(
                        filter.to() == null
                                ? null
                                : QueueLine.published(filter.to().plusDays(1)),
                        " and " + published + " < ",
                        "to")
                .and(quotations == null ? null : quotations, " and l.quotation_id in ", "quotations")
                .narrowed(filter);
    }

    /** Names the index of the narrowest filter; whatever else is asked is looked up in its lines. */
    private QueueSql narrowed(QueueFilter filter) {
        if (!fixed.equals(List.of("l.state"))) {
            return this;
        }
        if (filter.speaker() != null) {
            return fixed("l.state", "l.speaker");
        }
        if (filter.publisher() != null) {
            return fixed("l.state", "l.publisher");
        }
        if (filter.kind() != null) {
            return fixed("l.state", "l.kind");
        }
        return filter.question() != null ? fixed("l.state", "l.question") : this;
    }

    private QueueSql page(QueueFilter filter, QueueCursor cursor, int limit) {
        boolean mine = filter.tab() == Tab.MINE;
        String key = filter.order().isPublished() ? (mine ? "a" : "l") + ".published" : mine ? "a.line_id" : "l.id";
        boolean down = filter.order().isDescending() != (cursor != null && cursor.back());
        QueueSql from = cursor == null
                ? this
                : and(" and " + key + (down ? " < " : " > ") + ":key").with("key", cursor.key());
        String order = Stream.concat(fixed.stream(), Stream.of(key))
                .map(column -> column + (down ? " desc" : ""))
                .collect(Collectors.joining(", "));
        return from.instead("select l.id as id, l.published as published, l.quotation_id as quotation " + from.sql
                + " order by " + order + " fetch first " + limit + " rows only");
    }

    private QueueSql count(int limit) {
        return instead("select count(*) from (select l.id " + sql + " fetch first " + limit + " rows only) counted");
    }

    private QueueSql and(Object value, String condition, String name) {
        return value == null
                ? this
                : and(condition + (value instanceof List ? "(:" + name + ")" : ":" + name))
                        .with(name, value);
    }

    private QueueSql and(String condition) {
        return instead(sql + condition);
    }

    private QueueSql instead(String other) {
        return new QueueSql(other, parameters, fixed);
    }

    private QueueSql fixed(String... columns) {
        return new QueueSql(sql, parameters, List.of(columns));
    }

    private QueueSql with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(parameters);
        more.put(name, value);
        return new QueueSql(sql, more, fixed);
    }
}
