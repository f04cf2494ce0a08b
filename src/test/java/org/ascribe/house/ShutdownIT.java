package org.ascribe.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM while an article is read. */
@Tag("long")
class ShutdownIT {
    private static final String QUOTE = "“The harbour will open again in the spring,” said Ana Ruiz, the mayor.\n\n";

    @TempDir
    Path folder;

    @Test
    void a_request_in_flight_is_answered_a_new_one_refused_and_then_it_ends() throws Exception {
        int article;
        // As long as it takes on a slow machine: the limit is the other test's.
        try (PackagedJar jar = PackagedJar.ready(folder, Map.of("QUARKUS_SHUTDOWN_TIMEOUT", "2M"))) {
            CompletableFuture<Response> slow = intake(jar, 400_000);
            jar.terminate();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> jar.bare().get("/api/articles").statusCode() == 503);
            jar.bare()
                    .get("/api/articles")
                    .then()
                    .contentType("application/problem+json")
                    .header("Retry-After", "60")
                    .body("detail", containsString("is being stopped"));
            jar.bare().get("/articles").then().statusCode(503).body(containsString("is being stopped"));
            jar.bare().get("/q/health/live").then().statusCode(200);
            jar.bare().get("/q/health/ready").then().statusCode(503);
            assertThat(slow).as("the refusal came while the article was read").isNotDone();
            Response answer = slow.get(2, TimeUnit.MINUTES);
            answer.then().statusCode(201);
            article = answer.path("id");
            jar.exitCode();
            assertThat(jar.complaints()).isEmpty();
        }
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            jar.admin().get("/api/articles/" + article).then().statusCode(200);
            jar.admin().get("/api/journal/verification").then().body("whole", equalTo(true));
        }
    }

    @Test
    void a_request_that_takes_too_long_does_not_hold_the_end_up() throws Exception {
        try (PackagedJar jar = PackagedJar.ready(folder, Map.of("QUARKUS_SHUTDOWN_TIMEOUT", "1S"))) {
            CompletableFuture<Response> slow = intake(jar, 1_900_000);
            long start = System.nanoTime();
            jar.terminate();
            jar.exitCode();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
            assertThat(slow.handle((answer, failure) -> failure != null || answer.statusCode() >= 500)
                            .get(20, TimeUnit.SECONDS))
                    .isTrue();
        }
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            jar.admin().get("/api/articles").then().body("articles.size()", equalTo(0));
            jar.admin().get("/api/journal/verification").then().body("whole", equalTo(true));
        }
    }

    /** Hands in a long article, and returns once the workbench reads it. */
    private static CompletableFuture<Response> intake(PackagedJar jar, int characters) {
        String text = QUOTE.repeat(characters / QUOTE.length());
        String token = jar.token();
        CompletableFuture<Response> answer = CompletableFuture.supplyAsync(() -> given().port(jar.port())
                .auth()
                .preemptive()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Harbour to open", "text", text))
                .post("/api/articles"));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> jar.bearer()
                .get("/q/metrics")
                .asString()
                .contains("ascribe_stage_seconds_count{stage=\"splitting\"} 1"));
        return answer;
    }
}
