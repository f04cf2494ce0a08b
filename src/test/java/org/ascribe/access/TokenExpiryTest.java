package org.ascribe.access;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.ascribe.store.MovedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TokenExpiryTest {
    @Inject
    MovedClock clock;

    @AfterEach
    void put_the_clock_back() {
        clock.back();
    }

    @Test
    void a_token_of_one_day_opens_for_a_day_and_no_longer() {
        String token = Cast.as("reader")
                .contentType(ContentType.JSON)
                .body(Map.of("label", "night run", "days", 1))
                .post("/api/tokens")
                .path("token");
        clock.forward(Duration.ofHours(23));
        asks(token, 200);
        clock.forward(Duration.ofHours(1));
        asks(token, 401);
    }

    private static void asks(String token, int status) {
        given().auth().preemptive().oauth2(token).get("/api/articles").then().statusCode(status);
    }
}
