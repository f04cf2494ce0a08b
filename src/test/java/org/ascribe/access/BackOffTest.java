package org.ascribe.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ascribe.store.MovedClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Failed passwords make a name and an address wait; each test asks from an address of its own. */
@QuarkusTest
class BackOffTest {
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final String address = "192.0.2." + ADDRESSES.incrementAndGet();
    private final MovedClock clock;
    private final Attempts attempts;
    private final FailedSignIns failed;

    @Inject
    BackOffTest(MovedClock clock, Attempts attempts, FailedSignIns failed) {
        this.clock = clock;
        this.attempts = attempts;
        this.failed = failed;
    }

    @BeforeEach
    void stop_the_clock() {
        clock.stand();
    }

    @AfterEach
    void put_the_clock_back() {
        clock.back();
    }

    private RequestSpecification from(String where) {
        return given().header("X-Forwarded-For", where);
    }

    private Response basic(String name, String password) {
        return from(address).auth().preemptive().basic(name, password).get("/api/articles");
    }

    private Response login(String name, String password) {
        Response page = given().get("/login");
        return from(address)
                .redirects()
                .follow(false)
                .cookies(page.getCookies())
                .formParam(
                        "csrf-token",
                        Jsoup.parse(page.asString()).select("[name=csrf-token]").val())
                .formParam("name", name)
                .formParam("password", password)
                .post("/login");
    }

    private void fails(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(basic(name, "guess").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void four_slips_cost_nothing_and_from_the_fifth_on_the_wait_doubles() {
        Newcomer ana = Newcomer.of("reader");
        fails(ana.name(), 5);
        for (int wait : new int[] {2, 4, 8}) {
            Response waits = basic(ana.name(), ana.password());
            assertThat(waits.statusCode()).as("even the right one").isEqualTo(429);
            assertThat(waits.contentType()).isEqualTo("application/problem+json");
            assertThat(waits.header("Retry-After")).isEqualTo(String.valueOf(wait));
            assertThat(waits.<Integer>path("status")).isEqualTo(429);
            assertThat(waits.<String>path("detail")).contains("wait", "second");
            clock.forward(Duration.ofSeconds(wait));
            fails(ana.name(), 1);
        }
        clock.forward(Duration.ofSeconds(16));
        assertThat(basic(ana.name(), ana.password()).statusCode()).isEqualTo(200);
        fails(ana.name(), 4);
        assertThat(basic(ana.name(), ana.password()).statusCode())
                .as("a right one forgets the slips")
                .isEqualTo(200);
    }

    @Test
    void page_basic_and_the_change_of_a_password_count_together() {
        Newcomer ana = Newcomer.of("reader");
        RequestSpecification session = given().spec(from(address)).cookie("ascribe", ana.session());
        fails(ana.name(), 2);
        for (int i = 0; i < 2; i++) {
            assertThat(login(ana.name(), "guess").statusCode()).isEqualTo(401);
        }
        Response page = given().spec(session).get("/password");
        RequestSpecification form = given().spec(session)
                .cookies(page.getCookies())
                .formParam(
                        "csrf-token",
                        Jsoup.parse(page.asString()).select("[name=csrf-token]").val())
                .formParam("current", "guess")
                .formParam("password", "nine lamps by night")
                .formParam("again", "nine lamps by night");
        assertThat(given().spec(form).post("/password").statusCode()).isEqualTo(422);

        Response waits = given().spec(form).post("/password");
        assertThat(waits.statusCode()).isEqualTo(429);
        assertThat(waits.header("Retry-After")).isEqualTo("2");
        waits = login(ana.name(), ana.password());
        assertThat(waits.statusCode()).isEqualTo(429);
        assertThat(waits.header("Retry-After")).isEqualTo("2");
        assertThat(Jsoup.parse(waits.asString()).select("[role=alert]").text()).contains("wait");
        assertThat(basic(ana.name(), ana.password()).statusCode()).isEqualTo(429);
        assertThat(given().spec(session).get("/tokens").statusCode())
                .as("whoever is in stays in")
                .isEqualTo(200);
    }

    @Test
    void an_unknown_name_waits_like_a_known_one() {
        String nobody = "nobody" + UUID.randomUUID();
        fails(nobody, 5);
        assertThat(basic(nobody, "guess").statusCode()).isEqualTo(429);
        assertThat(login(nobody, "guess").statusCode()).isEqualTo(429);
    }

    @Test
    void an_address_waits_after_fifty_failures_of_whatever_names_and_others_do_not() {
        Newcomer ana = Newcomer.of("reader");
        for (int i = 0; i < 50; i++) {
            attempts.failed("name" + i, address);
        }
        Response waits = basic(ana.name(), ana.password());
        assertThat(waits.statusCode()).isEqualTo(429);
        assertThat(waits.header("Retry-After")).isEqualTo("2");
        from("203.0.113.9")
                .auth()
                .preemptive()
                .basic(ana.name(), ana.password())
                .get("/api/articles")
                .then()
                .statusCode(200);
        clock.forward(Duration.ofSeconds(2));
        assertThat(basic(ana.name(), ana.password()).statusCode()).isEqualTo(200);
        assertThat(basic(ana.name(), "guess").statusCode()).isEqualTo(401);
        assertThat(basic(ana.name(), ana.password()).statusCode())
                .as("a right password does not clear the address")
                .isEqualTo(429);
    }

    /** Those who ask at one moment read the clock in another order than they are counted. */
    @Test
    void few_failures_make_nobody_wait_who_asked_a_little_before_them() {
        Newcomer ana = Newcomer.of("reader");
        attempts.failed(ana.name(), address);
        clock.forward(Duration.ofMillis(-1));
        assertThat(basic(ana.name(), ana.password()).statusCode()).isEqualTo(200);
    }

    @Test
    void no_wait_is_longer_than_five_minutes_and_an_hour_forgets() {
        String name = "name" + UUID.randomUUID();
        IntStream.range(0, 40).forEach(i -> attempts.failed(name, address));
        assertThatThrownBy(() -> attempts.take(name, address))
                .isInstanceOfSatisfying(TooManyAttempts.class, wait -> assertThat(wait.seconds())
                        .isEqualTo(300));
        clock.forward(Duration.ofMinutes(5));
        attempts.take(name, address);
        assertThatThrownBy(() -> attempts.take(name, address))
                .as("one at a time")
                .isInstanceOf(TooManyAttempts.class);
        clock.forward(Duration.ofMinutes(56));
        IntStream.range(0, 4).forEach(i -> attempts.failed(name, address));
        attempts.take(name, address);
    }

    @Test
    void another_node_on_the_same_database_lets_wait_too() {
        String name = "name" + UUID.randomUUID();
        IntStream.range(0, 5).forEach(i -> attempts.failed(name, address));
        Attempts elsewhere = new Attempts(failed, clock);
        assertThatThrownBy(() -> elsewhere.take(name, address)).isInstanceOf(TooManyAttempts.class);
        clock.forward(Duration.ofSeconds(2));
        elsewhere.take(name, address);
        assertThatThrownBy(() -> attempts.take(name, address))
                .as("the one attempt is taken")
                .isInstanceOf(TooManyAttempts.class);
    }
}
