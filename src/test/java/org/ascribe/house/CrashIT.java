package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the packaged jar, again and again, while several clients write. */
@Tag("long")
class CrashIT {
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 10);
    private static final int ANSWERS = 60;

    private final Random random = new Random(20261125);

    @TempDir
    Path folder;

    @TempDir
    Path language;

    /** In the middle of what it is killed. */
    private enum Moment {
        INTAKE,
        VERDICT,
        REEXTRACTION,
        ANY
    }

    @Test
    void what_was_acknowledged_before_kill_9_is_there_after_the_restart_and_nothing_is_half() throws Exception {
        Set<Long> articles = new HashSet<>();
        List<Acknowledged> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (PackagedJar jar = PackagedJar.ready(folder, rules(round))) {
                assertAllThere(jar, rounds, articles);
                Acknowledged told = work(jar, Moment.values()[round % Moment.values().length], articles);
                assertThat(told.size()).isGreaterThanOrEqualTo(ANSWERS);
                articles.addAll(told.articles());
                rounds.add(told);
            }
        }
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            assertAllThere(jar, rounds, articles);
            System.out.println("crash: " + ROUNDS + " times killed, "
                    + rounds.stream().mapToInt(Acknowledged::size).sum() + " acknowledged answers, all there");
        }
    }

    private static void assertAllThere(PackagedJar jar, List<Acknowledged> rounds, Set<Long> articles)
            throws Exception {
        Client client = new Client(jar.port(), jar.token());
        if (!rounds.isEmpty()) {
            rounds.get(rounds.size() - 1).assertThere(client);
        }
        Acknowledged.assertWhole(client, articles);
    }

    /** Four clients write until enough was acknowledged; then one of the moment's requests is sent, and it is killed. */
    private Acknowledged work(PackagedJar jar, Moment moment, Set<Long> earlier) throws Exception {
        Acknowledged told = new Acknowledged();
        Client client = new Client(jar.port(), jar.token());
        Semaphore sending = new Semaphore(0);
        List<Long> again = new ArrayList<>(earlier);
        var clients = Executors.newFixedThreadPool(4);
        List<Future<?>> written = List.of(
                clients.submit(() -> untilKilled(() -> write(client, told, moment, sending))),
                clients.submit(() -> untilKilled(() -> write(client, told, moment, sending))),
                clients.submit(() -> untilKilled(() -> client.get("/api/queue"))),
                clients.submit(() -> untilKilled(() -> reread(client, told, again, moment, sending))));
        while (told.size() < ANSWERS && jar.isAlive()) {
            sending.drainPermits();
            assertThat(sending.tryAcquire(30, TimeUnit.SECONDS) || told.size() >= ANSWERS)
                    .isTrue();
        }
        // Within the request or just behind it: a kill has to be survived at each point of it.
        TimeUnit.MICROSECONDS.sleep(random.nextInt(moment == Moment.ANY ? 300_000 : 12_000));
        jar.kill();
        clients.shutdown();
        for (Future<?> each : written) {
            each.get(30, TimeUnit.SECONDS);
        }
        return told;
    }

    private static void write(Client client, Acknowledged told, Moment moment, Semaphore sending) throws Exception {
        String mark = Client.mark();
        signal(moment, Moment.INTAKE, sending);
        Client.Answer kept = client.intake(mark);
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        long quotation = kept.json().path("quotations").get(0).path("id").asLong();
        told.kept(kept.json().path("id").asLong(), quotation, mark);
        signal(moment, Moment.VERDICT, sending);
        Client.Answer verdict = client.verify(quotation);
        assertThat(verdict.status()).as(verdict.body()).isEqualTo(201);
        told.verified(quotation);
    }

    private static void reread(Client client, Acknowledged told, List<Long> again, Moment moment, Semaphore sending)
            throws Exception {
        List<Long> all = again.isEmpty() ? new ArrayList<>(told.articles()) : again;
        if (all.isEmpty()) {
            client.get("/api/queue");
            return;
        }
        long article = all.remove(all.size() - 1);
        signal(moment, Moment.REEXTRACTION, sending);
        Client.Answer read = client.post("/api/articles/" + article + "/reextract", null);
        assertThat(read.status()).as(read.body()).isEqualTo(200);
        told.read(article, read.json().path("after").asText());
    }

    private static void signal(Moment moment, Moment now, Semaphore sending) {
        if (moment == now || moment == Moment.ANY) {
            sending.release();
        }
    }

    private interface Act {
        void run() throws Exception;
    }

    /** An answer that does not come is the kill, if there was one. */
    private static void untilKilled(Act act) {
        while (true) {
            try {
                act.run();
            } catch (IOException gone) {
                return;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    /** Other rules in each round, so that reading again changes something. */
    private Map<String, String> rules(int round) throws IOException {
        Files.writeString(language.resolve("titles.txt"), "# round " + round + "\nreeve" + "e".repeat(round) + "\n");
        return Map.of("ASCRIBE_LANGUAGE", language.toString());
    }
}
