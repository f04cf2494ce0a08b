package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QueuePlansTest extends QueuePlans {
    private static final String ADDRESS = "jdbc:h2:mem:plans;DB_CLOSE_DELAY=-1";

    @BeforeAll
    static void fill() throws SQLException, IOException {
        try (Connection database = DriverManager.getConnection(ADDRESS)) {
            database.createStatement().execute("set referential_integrity false");
            fill(database, "system_range(1, 20000)");
        }
    }

    @AfterAll
    static void empty() throws SQLException {
        try (Connection database = DriverManager.getConnection(ADDRESS)) {
            database.createStatement().execute("shutdown");
        }
    }

    @Override
    Connection database() throws SQLException {
        return DriverManager.getConnection(ADDRESS);
    }

    @Override
    List<String> complaints(List<String> plan) {
        List<String> complaints = new ArrayList<>();
        plan.stream().filter(line -> line.contains("tableScan")).forEach(complaints::add);
        if (plan.stream().noneMatch(line -> line.contains("index sorted"))) {
            complaints.add("it is sorted");
        }
        return complaints;
    }

    @Test
    void a_question_without_its_index_is_complained_of() throws SQLException {
        try (Connection database = database();
                Statement statement = database.createStatement()) {
            for (String order : List.of("kind", "speaker desc")) {
                var rows = statement.executeQuery(
                        "explain select id from queue_line where state = 'OPEN' order by " + order);
                rows.next();
                assertThat(complaints(List.of(rows.getString(1).split("\n")))).hasSize(1);
            }
        }
    }
}
