package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty clients at once on the packaged jar with a heap of 256 MB. */
@Tag("long")
class LoadIT {
    private static final int CLIENTS = 50;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("load.seconds", 30));
    /** A bound against standing still: the figure is what is told, and a shared machine is slow. */
    private static final long SLOWEST_P99_MILLIS = 10_000;

    /** All of them ask at one address. */
    private static final Map<String, String> UNLIMITED =
            Map.of("ASCRIBE_LIMIT_ACCOUNT", "0", "ASCRIBE_LIMIT_ADDRESS", "0");

    /** How much more memory the last third may need than the one before it. */
    private static final double FLAT = 1.10;

    @TempDir
    Path folder;

    @Test
    void fifty_clients_read_decide_and_bring_in_without_an_error_in_flat_memory() throws Exception {
        Path status = Path.of("/proc/self/status");
        assumeTrue(Files.exists(status), "Without /proc nobody tells how much memory a process has.");
        try (PackagedJar jar = PackagedJar.ready(folder, UNLIMITED)) {
            Traffic traffic = new Traffic(jar, CLIENTS);
            long end = System.nanoTime() + TIME.toNanos();
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            List<Callable<Void>> work = traffic.until(end);
            List<Future<Void>> running = new ArrayList<>();
            work.forEach(each -> running.add(clients.submit(each)));
            List<Long> memory = new ArrayList<>();
            clients.shutdown();
            do {
                memory.add(resident(jar.pid()));
            } while (!clients.awaitTermination(500, TimeUnit.MILLISECONDS));
            for (Future<Void> each : running) {
                each.get();
            }
            long middle = mean(memory, 1);
            long last = mean(memory, 2);
            System.out.printf(
                    "load: %d clients, %d s: %s; resident %d MB in the second third, %d MB in the last%n",
                    CLIENTS, TIME.toSeconds(), traffic, middle, last);
            assertThat(traffic.errors()).isEmpty();
            assertThat(traffic.kinds()).contains("intake", "decide", "read", "search", "queue");
            assertThat(traffic.p99()).isLessThan(SLOWEST_P99_MILLIS);
            assertThat((double) last).isLessThan(middle * FLAT);
            Client admin = new Client(jar.port(), jar.token());
            assertThat(admin.get("/api/journal/verification")
                            .json()
                            .path("whole")
                            .asBoolean())
                    .isTrue();
            assertThat(admin.post("/api/queue/repair", null)
                            .json()
                            .path("lines")
                            .asInt(-1))
                    .isZero();
        }
    }

    /** The resident memory in MB. */
    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the jar ended"));
    }

    private static long mean(List<Long> memory, int third) {
        int length = memory.size() / 3;
        return (long) memory.subList(third * length, (third + 1) * length).stream()
                .mapToLong(each -> each)
                .average()
                .orElseThrow();
    }
}
