package org.ascribe.house;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;

/** The packaged jar as a process of its own, on a folder and a port of its own. */
final class PackagedJar implements AutoCloseable {
    static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    static final String PASSWORD = "first-password";

    private final Process process;
    private final Path out;
    private final Path err;
    private final int port;
    private final AtomicReference<String> token = new AtomicReference<>();

    private PackagedJar(Process process, Path out, Path err, int port) {
        this.process = process;
        this.out = out;
        this.err = err;
        this.port = port;
    }

    /** Starts it and waits for nothing. */
    static PackagedJar launch(Path data, int port) throws IOException {
        return launch(data, port, Map.of());
    }

    /** Starts it with further environment variables and waits for nothing. */
    static PackagedJar launch(Path data, int port, Map<String, String> environment) throws IOException {
        Path logs = Files.createDirectories(Path.of("target/packaged"));
        Path err = Files.createTempFile(logs, "start", ".err");
        Path out = Files.createTempFile(logs, "start", ".out");
        List<String> command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx256m", "-jar", JAR.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(err.toFile()).redirectOutput(out.toFile());
        builder.environment().put("ASCRIBE_DATA", data.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("ASCRIBE_ADMIN_PASSWORD", PASSWORD);
        builder.environment().put("ASCRIBE_SEEDS", "false");
        builder.environment().putAll(environment);
        return new PackagedJar(builder.start(), out, err, port);
    }

    /** Starts it on that folder and waits until it answers. */
    static PackagedJar ready(Path data) throws IOException {
        return ready(data, Map.of());
    }

    /** Starts it on that folder with further environment variables and waits until it answers. */
    static PackagedJar ready(Path data, Map<String, String> environment) throws IOException {
        PackagedJar jar = launch(data, freePort(), environment);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> jar.isReady());
        return jar;
    }

    boolean isReady() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the jar ended: " + Files.readString(err));
        }
        try {
            return given().port(port).get("/q/health/ready").statusCode() == 200
                    && admin().get("/api/accounts").statusCode() == 200;
        } catch (Exception notYet) {
            return false;
        }
    }

    /** How many articles it holds, up to a hundred. */
    int articles() {
        return admin().get("/api/articles?limit=100")
                .<List<Object>>path("articles")
                .size();
    }

    /** Whether it answers at all, ready or not. */
    boolean answers() {
        try {
            return admin().get("/api/accounts").statusCode() == 200;
        } catch (Exception notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    /** Asks as nobody. */
    RequestSpecification bare() {
        return given().port(port);
    }

    RequestSpecification admin() {
        return given().port(port).auth().preemptive().basic("admin", PASSWORD);
    }

    /** Asks as an admin by a token: a password costs a tenth of a second each time. */
    RequestSpecification bearer() {
        return by(token.updateAndGet(made -> made == null ? token() : made));
    }

    RequestSpecification by(String bearer) {
        return given().port(port).auth().preemptive().oauth2(bearer);
    }

    /** A new token of the admin. */
    String token() {
        return admin().contentType(ContentType.JSON)
                .body(Map.of("label", "tests", "days", 1, "scope", "all"))
                .post("/api/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks it to end, as an operator does. */
    void terminate() {
        process.destroy();
    }

    /** Waits for its end and returns the exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the jar still runs");
        }
        return process.exitValue();
    }

    /** What it wrote to standard output. */
    List<String> log() throws IOException {
        return Files.readAllLines(out);
    }

    /** What it wrote to standard error. */
    List<String> complaints() throws IOException {
        return Files.readAllLines(err);
    }

    /** kill -9: it gets no chance to tidy up. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
