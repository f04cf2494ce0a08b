package org.ascribe.house;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the workbench is ready: each test breaks something, looks, and mends it. */
@QuarkusTest
class HealthTest {
    private final AgroalDataSource database;

    @Inject
    HealthTest(AgroalDataSource database) {
        this.database = database;
    }

    @BeforeEach
    void append() {
        Harbour.post(Cast.as("editor")).then().statusCode(201);
        Harbour.post(Cast.as("editor")).then().statusCode(201);
    }

    @Test
    void a_whole_workbench_is_ready_and_alive() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void a_changed_head_is_not_ready_but_alive() throws SQLException {
        assertDown(
                "journal",
                "update journal_head set sha256 = '" + "f".repeat(64) + "'",
                "update journal_head set sha256 = (select e.sha256 from journal_entry e"
                        + " where e.number = journal_head.number)");
    }

    @Test
    void a_newest_entry_that_was_changed_is_not_ready() throws SQLException {
        String newest = " where number = (select number from journal_head)";
        assertDown(
                "journal",
                "update journal_entry set actor = actor || 'x'" + newest,
                "update journal_entry set actor = substring(actor, 1, length(actor) - 1)" + newest);
    }

    @Test
    void an_entry_that_does_not_follow_the_one_before_is_not_ready() throws SQLException {
        String last = " where number = (select number - 1 from journal_head)";
        assertDown(
                "journal",
                "update journal_entry set sha256 = reverse_of(sha256)" + last,
                "update journal_entry set sha256 = reverse_of(sha256)" + last);
    }

    @Test
    void a_cut_tail_is_not_ready() throws SQLException {
        assertDown(
                "journal",
                "update journal_entry set number = -number where number = (select number from journal_head)",
                "update journal_entry set number = -number where number < 0");
    }

    @Test
    void a_schema_that_lacks_a_migration_is_not_ready() throws SQLException {
        String newest = " where \"installed_rank\" = (select max(\"installed_rank\") from \"flyway_schema_history\")";
        assertDown(
                "The schema is current",
                "update \"flyway_schema_history\" set \"success\" = false" + newest,
                "update \"flyway_schema_history\" set \"success\" = true" + newest);
    }

    private void assertDown(String check, String breaking, String mending) throws SQLException {
        run(breaking);
        try {
            given().get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body("checks.findAll { it.status == 'DOWN' }.name", contains(check));
            given().get("/q/health/live").then().statusCode(200);
        } finally {
            run(mending);
        }
        given().get("/q/health/ready").then().statusCode(200);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create alias if not exists reverse_of as"
                    + " 'String reverse(String text) { return new StringBuilder(text).reverse().toString(); }'");
            statement.execute(sql);
        }
    }
}
