package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.access.Role;
import org.ascribe.extraction.QuoteKind;
import org.junit.jupiter.api.Test;

/** How a database of 20,000 questions answers each filter in each order: by an index that has them so. */
abstract class QueuePlans {
    private static final List<Onlooker> VIEWERS =
            List.of(Onlooker.of("person 7", Role.REVIEWER), Onlooker.of("person 7", Role.READER));

    /** The database, with all migrations and no constraint on what its rows refer to. */
    abstract Connection database() throws SQLException;

    /** What is wrong with a plan; empty for nothing. */
    abstract List<String> complaints(List<String> plan);

    /** Fills an empty database. */
    static void fill(Connection database, String numbers) throws SQLException, IOException {
        try (Statement statement = database.createStatement();
                Stream<Path> files = Files.list(Path.of("db/common"))) {
            for (Path file :
                    files.sorted(Comparator.comparing(QueuePlans::number)).toList()) {
                statement.execute(Files.readString(file));
            }
            statement.execute("insert into queue_line (id, subject, article_id, quotation_id, question, kind, speaker,"
                    + " publisher, published, state, given_by, veiled, stale)"
                    + " select x, 'made/' || x, x / 10, x / 3, case when mod(x, 2) = 0 then 'ACCURACY' else"
                    + " 'ATTRIBUTION' end, case mod(x, 7) when 0 then 'MIXED' when 1 then 'INDIRECT' else 'DIRECT' end,"
                    + " 'speaker ' || mod(x, 499), 'publisher ' || mod(x, 101),"
                    + " cast(mod(x, 977) as bigint) * 1099511627776 + x,"
                    + " case mod(x, 13) when 0 then 'AWAITING' when 1 then 'OPEN' when 2 then 'DISPUTED' when 3 then"
                    + " 'IN_DISAGREEMENT' when 4 then 'VERIFIED' when 5 then 'VERIFIED' else 'UNREVIEWED' end,"
                    + " case mod(x, 13) when 0 then 'person ' || mod(x, 17) end, mod(x, 13) = 0, mod(x, 41) = 0 from "
                    + numbers);
            statement.execute("insert into queue_answer (line_id, person, answered_at, published)"
                    + " select id, 'person ' || mod(id, 17), timestamp with time zone '2026-01-01 00:00:00+00', published"
                    + " from queue_line where state <> 'UNREVIEWED'");
            statement.execute("analyze");
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"));
    }

    @Test
    void every_filter_in_every_order_is_answered_by_an_index_without_a_scan_or_a_sort() throws SQLException {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        try (Connection database = database()) {
            for (Tab tab : Tab.values()) {
                for (Order order : Order.values()) {
                    for (QueueFilter filter : filters(tab, order)) {
                        for (QueueSql sql : everything(filter)) {
                            List<String> plan = plan(database, sql);
                            complaints(plan).forEach(each -> wrong.add(filter + ": " + each + "\n" + plan));
                            asked++;
                        }
                    }
                }
            }
        }
        assertThat(wrong).as("of " + asked + " questions").isEmpty();
        assertThat(asked).isGreaterThan(1000);
    }

    /** What is offered in a tab, each alone. */
    private static List<QueueFilter> filters(Tab tab, Order order) {
        LocalDate from = LocalDate.of(1, 6, 1);
        return List.of(
                new QueueFilter(tab, null, null, null, null, null, null, null, order),
                new QueueFilter(tab, Question.ACCURACY, null, null, null, null, null, null, order),
                new QueueFilter(tab, null, QuoteKind.MIXED, null, null, null, null, null, order),
                new QueueFilter(tab, null, null, "speaker 7", null, null, null, null, order),
                new QueueFilter(tab, null, null, null, "publisher 7", null, null, null, order),
                new QueueFilter(tab, null, null, null, null, from, null, null, order),
                new QueueFilter(tab, null, null, null, null, from, from.plusDays(200), null, order));
    }

    private static List<QueueSql> everything(QueueFilter filter) {
        long middle = filter.order().isPublished() ? QueueLine.published(LocalDate.of(1, 9, 1)) : 10_000;
        List<QueueSql> all = new ArrayList<>();
        for (Onlooker viewer : VIEWERS) {
            all.addAll(QueueSql.lines(filter, viewer, null, null, 26));
            all.addAll(QueueSql.lines(filter, viewer, new QueueCursor(middle, false), null, 26));
            all.addAll(QueueSql.lines(filter, viewer, new QueueCursor(middle, true), null, 26));
            all.addAll(QueueSql.free(filter, viewer, null, null, 1, Instant.EPOCH));
        }
        return all;
    }

    private static List<String> plan(Connection database, QueueSql sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = database.createStatement();
                var rows = statement.executeQuery("explain " + literal(sql))) {
            while (rows.next()) {
                lines.addAll(Arrays.asList(rows.getString(1).split("\n")));
            }
        }
        return lines;
    }

    /** With its parameters written out, the longest names first: one begins like another. */
    private static String literal(QueueSql sql) {
        String text = sql.sql();
        for (String name : sql.parameters().keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.toList())) {
            Object value = sql.parameters().get(name);
            String written = value instanceof Number
                    ? value.toString()
                    : value instanceof Instant ? "timestamp with time zone '" + value + "'" : "'" + value + "'";
            text = text.replace(":" + name, written);
        }
        return text;
    }
}
