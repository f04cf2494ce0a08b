package org.ascribe.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.ascribe.store.MovedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(GuardedHouse.class)
class RateLimitTest {
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final String address = "198.51.100." + ADDRESSES.incrementAndGet();
    private final MovedClock clock;

    @Inject
    RateLimitTest(MovedClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void stop_the_clock() {
        clock.stand();
    }

    @AfterEach
    void put_the_clock_back() {
        clock.back();
    }

    private RequestSpecification here() {
        return given().redirects().follow(false).header("X-Forwarded-For", address);
    }

    /** Asks until it is enough. */
    private static int answered(RequestSpecification who, String path) {
        int answered = 0;
        while (given().spec(who).get(path).statusCode() != 429) {
            answered++;
            assertThat(answered).as("there is no end").isLessThan(1000);
        }
        return answered;
    }

    @Test
    void an_account_has_so_many_requests_a_minute_by_every_way_in() {
        Newcomer ana = Newcomer.of("reader");
        RequestSpecification token = here().auth().preemptive().oauth2(ana.token(1, "read"));
        RequestSpecification session = here().cookie("ascribe", ana.session());
        assertThat(answered(token, "/api/articles"))
                .as("beside the change of the password and the making of the token")
                .isEqualTo(GuardedHouse.OF_ACCOUNT - 2);

        Response refused = given().spec(token).get("/api/articles");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).isEqualTo("application/problem+json");
        assertThat(refused.<Integer>path("status")).isEqualTo(429);
        assertThat(refused.<String>path("title")).isEqualTo("Too Many Requests");
        assertThat(refused.<String>path("detail")).contains("wait 1 second");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        Response page = given().spec(session).get("/articles");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.header("Retry-After")).isEqualTo("1");
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString()).contains("wait 1 second");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");

        Newcomer bo = Newcomer.of("reader");
        assertThat(given().spec(here())
                        .auth()
                        .preemptive()
                        .basic(bo.name(), bo.password())
                        .get("/api/articles")
                        .statusCode())
                .as("another account")
                .isEqualTo(200);
        clock.forward(Duration.ofSeconds(1));
        assertThat(given().spec(token).get("/api/articles").statusCode()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(1));
        assertThat(answered(token, "/api/articles")).isEqualTo(GuardedHouse.OF_ACCOUNT);
    }

    @Test
    void strangers_share_the_requests_of_their_address_and_others_have_their_own() {
        assertThat(answered(here(), "/login")).isEqualTo(GuardedHouse.OF_ADDRESS);
        assertThat(here().get("/api/articles").statusCode()).isEqualTo(429);
        assertThat(here().get("/api/articles").header("Retry-After")).isEqualTo("2");
        assertThat(given().header("X-Forwarded-For", "203.0.113.200")
                        .get("/login")
                        .statusCode())
                .isEqualTo(200);
        clock.forward(Duration.ofSeconds(2));
        assertThat(here().get("/login").statusCode()).isEqualTo(200);
    }

    @Test
    void tokens_that_open_nothing_count_as_strangers() {
        RequestSpecification guess = here().auth().preemptive().oauth2("ascribe_guess");
        assertThat(answered(guess, "/api/articles")).isEqualTo(GuardedHouse.OF_ADDRESS);
        assertThat(given().spec(guess).get("/api/articles").header("Retry-After"))
                .isEqualTo("2");
    }

    @Test
    void health_is_always_answered() {
        answered(here(), "/login");
        for (int i = 0; i < 2 * GuardedHouse.OF_ADDRESS; i++) {
            assertThat(here().get("/q/health/live").statusCode()).isEqualTo(200);
        }
        assertThat(here().get("/q/health").statusCode()).isEqualTo(200);
        assertThat(here().get("/login").statusCode()).isEqualTo(429);
    }
}
