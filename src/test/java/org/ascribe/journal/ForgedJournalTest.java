package org.ascribe.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody does to the database by hand is found at its first entry, over the API. */
@QuarkusTest
class ForgedJournalTest {
    @Inject
    Journal journal;

    @Inject
    AgroalDataSource database;

    private Connection connection;
    private Forger forger;
    private Journal.Head exported;

    @BeforeEach
    void keep() throws SQLException {
        for (int i = 0; i < 5; i++) {
            String subject = "forged/" + i;
            QuarkusTransaction.requiringNew()
                    .run(() -> journal.append("ana", "test.done", subject, Map.of("b", 2, "a", "one")));
        }
        exported = journal.head();
        connection = database.getConnection();
        forger = new Forger(connection);
        forger.run("create table kept_entry as select * from journal_entry");
        forger.run("create table kept_head as select * from journal_head");
    }

    @AfterEach
    void restore() throws SQLException {
        forger.run("delete from journal_entry");
        forger.run("delete from journal_head");
        forger.run("insert into journal_entry select * from kept_entry");
        forger.run("insert into journal_head select * from kept_head");
        forger.run("drop table kept_entry");
        forger.run("drop table kept_head");
        connection.close();
        verification().then().body("whole", equalTo(true));
    }

    @Test
    void what_nobody_touched_is_whole_and_holds_its_earlier_heads() {
        verification()
                .then()
                .body("whole", equalTo(true))
                .body("firstMisfit", equalTo(null))
                .body("head.sha256", equalTo(exported.sha256()));
        verification(exported, exported).then().body("whole", equalTo(true));
        Cast.as("editor")
                .get("/api/journal/verification?head=" + exported.number() + ":xyz")
                .then()
                .statusCode(422)
                .body("field", equalTo("head"));
    }

    @Test
    void a_byte_changed_in_any_column_is_found() {
        long number = exported.number() - 2;
        for (String column :
                List.of("payload", "payload_sha256", "previous_sha256", "sha256", "actor", "action", "subject")) {
            forger.run("update journal_entry set " + column + " = 'x' || substring(" + column
                    + " from 2) where number = " + number);
            assertBroken(number);
            forger.run("update journal_entry set " + column + " = (select " + column
                    + " from kept_entry k where k.number = journal_entry.number) where number = " + number);
        }
        forger.run(
                "update journal_entry set recorded_at = dateadd(microsecond, 1, recorded_at) where number = " + number);
        assertBroken(number);
    }

    @Test
    void a_payload_that_is_gone_without_an_erasure_is_found() {
        forger.run("update journal_entry set payload = null where number = " + (exported.number() - 1));
        assertBroken(exported.number() - 1);
    }

    @Test
    void a_dropped_row_is_found() {
        forger.run("delete from journal_entry where number = " + (exported.number() - 1));
        assertBroken(exported.number() - 1);
    }

    @Test
    void two_swapped_rows_are_found() {
        long number = exported.number();
        forger.run("update journal_entry set number = -1 where number = " + (number - 1));
        forger.run("update journal_entry set number = number - 1 where number = " + (number));
        forger.run("update journal_entry set number = " + number + " where number = -1");
        assertBroken(number - 1);
    }

    @Test
    void a_row_added_behind_the_back_of_the_journal_is_found() {
        forger.run("insert into journal_entry select number + 1, recorded_at, actor, action, subject, payload,"
                + " payload_sha256, sha256, sha256, hmac from journal_entry where number = " + exported.number());
        assertBroken(exported.number() + 1);
    }

    @Test
    void a_tail_cut_off_is_found_by_the_head_of_the_table_and_with_that_cut_too_by_an_exported_one() {
        forger.run("delete from journal_entry where number > " + (exported.number() - 2));
        assertBroken(exported.number() - 1);
        forger.run("update journal_head set number = " + (exported.number() - 2)
                + ", sha256 = (select sha256 from journal_entry where number = " + (exported.number() - 2) + ")");
        verification().then().body("whole", equalTo(true));
        verification(exported)
                .then()
                .body("whole", equalTo(false))
                .body("firstMisfit.number", equalTo((int) exported.number() - 1));
    }

    @Test
    void a_chain_made_anew_is_found_by_an_exported_head() throws SQLException {
        forger.run("update journal_entry set actor = 'eve' where number = " + (exported.number() - 3));
        forger.recompute();
        verification().then().body("whole", equalTo(true));
        verification(exported).then().body("whole", equalTo(false)).body("firstMisfit.number", equalTo((int)
                exported.number()));
    }

    @Test
    void health_names_the_first_entry_that_does_not_fit_and_is_not_ready() {
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("journal"));
        forger.run("update journal_entry set actor = 'eve' where number = " + exported.number());
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'journal' }.data.entry", equalTo((int) exported.number()))
                .body("checks.find { it.name == 'journal' }.data.reason", equalTo("it was changed"));
    }

    @Test
    void health_remembers_what_the_last_check_of_all_found_in_old_entries() {
        forger.run("update journal_entry set actor = 'eve' where number = 1");
        assertBroken(1);
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'journal' }.data.entry", equalTo(1));
        Cast.browser("editor")
                .get("/journal")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("broken at entry 1"));
    }

    private void assertBroken(long number) {
        verification().then().statusCode(200).body("whole", equalTo(false)).body("firstMisfit.number", equalTo((int)
                number));
    }

    private static Response verification(Journal.Head... heads) {
        var request = Cast.as("editor");
        for (Journal.Head head : heads) {
            request = request.queryParam("head", head.toString());
        }
        Response answer = request.get("/api/journal/verification");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}
