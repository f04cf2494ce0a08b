package org.ascribe.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureTest {
    private final String secret = "private-" + UUID.randomUUID();

    @Inject
    Journal journal;

    @Test
    void a_payload_that_an_admin_erases_is_gone_and_the_chain_stays_whole() {
        long number = append();
        Journal.Head before = journal.head();
        erase(number, "The court of Lowick ordered it.")
                .then()
                .statusCode(200)
                .body("payload", equalTo(null))
                .body("actor", equalTo("ana"));
        Cast.as("editor")
                .get("/api/journal/verification?head=" + before)
                .then()
                .body("whole", equalTo(true))
                .body("head.number", equalTo((int) number + 1));
        Cast.as("editor")
                .get("/api/journal/" + (number + 1))
                .then()
                .body("action", equalTo("journal.erased"))
                .body("subject", equalTo("journal/" + number))
                .body("actor", equalTo("admin"))
                .body("payload", equalTo("{\"reason\":\"The court of Lowick ordered it.\"}"));
    }

    @Test
    void the_pages_show_it_as_erased_with_who_did_so() {
        long number = append();
        Cast.browser("editor").get("/journal/" + number).then().body(containsString(secret));
        Cast.form("admin")
                .formParam("reason", " ")
                .post("/journal/" + number + "/erase")
                .then()
                .statusCode(422)
                .body(containsString("say in 1 to 1000 characters"));
        Cast.form("admin")
                .formParam("reason", "The court of Lowick ordered it.")
                .post("/journal/" + number + "/erase")
                .then()
                .statusCode(303)
                .header("Location", containsString("/journal/" + number));
        Cast.browser("editor")
                .get("/journal/" + number)
                .then()
                .body(containsString("<em>erased</em>"))
                .body(containsString("by admin at"))
                .body(not(containsString(secret)));
        Cast.browser("editor")
                .get("/journal")
                .then()
                .body(containsString("<em>erased</em>"))
                .body(not(containsString(secret)));
    }

    @Test
    void it_needs_a_reason_an_entry_and_an_admin_and_happens_once() {
        long number = append();
        erase(number, "").then().statusCode(422).body("field", equalTo("reason"));
        erase(number, "x".repeat(1001)).then().statusCode(422);
        erase(999_999_999, "It is gone.").then().statusCode(404);
        Cast.as("editor")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "I am no admin."))
                .post("/api/journal/" + number + "/erase")
                .then()
                .statusCode(403);
        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> erase(number, "At one time.").statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(200), Stream.generate(() -> 409).limit(5))
                                .toList());
        Cast.as("editor").get("/api/journal/verification").then().body("whole", equalTo(true));
    }

    private long append() {
        QuarkusTransaction.requiringNew()
                .run(() -> journal.append("ana", "test.done", "test/erased", Map.of("name", secret)));
        return journal.head().number();
    }

    private static Response erase(long number, String reason) {
        return Cast.as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post("/api/journal/" + number + "/erase");
    }
}
