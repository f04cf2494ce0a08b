package org.ascribe.house;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.ascribe.access.Newcomer;

/** What people and programs do at the same time: mostly reading, some deciding, now and then a new article. */
final class Traffic {
    private final List<Client> people;
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final ConcurrentMap<String, Queue<Long>> millis = new ConcurrentHashMap<>();
    private final List<Long> articles = new CopyOnWriteArrayList<>();

    /** Makes an account with a token for each client, and some articles to begin with. */
    Traffic(PackagedJar jar, int clients) throws Exception {
        people = IntStream.range(0, clients).mapToObj(i -> client(jar)).toList();
        for (int i = 0; i < clients; i++) {
            articles.add(people.get(i).intake(Client.mark()).json().path("id").asLong());
        }
    }

    private static Client client(PackagedJar jar) {
        return new Client(
                jar.port(), Newcomer.of("editor", jar::bare, jar.bearer()).token(1, "all"));
    }

    /** One for each client, that works until that nano time. */
    List<Callable<Void>> until(long end) {
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Client client = people.get(i);
            Random random = new Random(i);
            work.add(() -> {
                while (System.nanoTime() < end) {
                    act(client, random);
                }
                return null;
            });
        }
        return work;
    }

    private void act(Client client, Random random) throws Exception {
        int chance = random.nextInt(100);
        if (chance < 10) {
            Client.Answer kept = timed("intake", Set.of(201), () -> client.intake(Client.mark()));
            if (kept.status() == 201) {
                articles.add(kept.json().path("id").asLong());
            }
        } else if (chance < 30) {
            decide(client, random);
        } else if (chance < 40) {
            timed("search", Set.of(200), () -> client.get("/api/articles?q=harbour"));
        } else if (chance < 55) {
            timed("queue", Set.of(200), () -> client.get("/queue"));
        } else if (chance < 60) {
            timed("dashboard", Set.of(200), () -> client.get("/dashboard"));
        } else if (chance < 80) {
            timed("list", Set.of(200), () -> client.get("/articles"));
        } else {
            long article = articles.get(random.nextInt(articles.size()));
            timed("read", Set.of(200), () -> client.get("/articles/" + article));
        }
    }

    /** Takes a question from the queue. That others decide it at the same moment is no error. */
    private void decide(Client client, Random random) throws Exception {
        Client.Answer queue = timed("waiting", Set.of(200), () -> client.get("/api/queue?question=attribution"));
        JsonNode questions = queue.json().path("questions");
        if (!questions.isEmpty()) {
            long quotation = questions
                    .get(random.nextInt(questions.size()))
                    .path("quotation")
                    .asLong();
            timed("decide", Set.of(201, 409, 412), () -> client.verify(quotation));
        }
    }

    private Client.Answer timed(String kind, Set<Integer> expected, Callable<Client.Answer> request) throws Exception {
        long start = System.nanoTime();
        Client.Answer answer = request.call();
        millis.computeIfAbsent(kind, each -> new ConcurrentLinkedQueue<>())
                .add((System.nanoTime() - start) / 1_000_000);
        if (!expected.contains(answer.status())) {
            errors.add(kind + " " + answer.status() + " "
                    + answer.body().substring(0, Math.min(300, answer.body().length())));
        }
        return answer;
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    Set<String> kinds() {
        return millis.keySet();
    }

    /** In milliseconds, over all requests. */
    long p99() {
        return p99(millis.values().stream().flatMap(Queue::stream).toList());
    }

    private static long p99(List<Long> all) {
        List<Long> sorted = all.stream().sorted().toList();
        return sorted.get(sorted.size() * 99 / 100);
    }

    @Override
    public String toString() {
        int count = millis.values().stream().mapToInt(Queue::size).sum();
        StringBuilder text = new StringBuilder(count + " requests, " + errors.size() + " errors, p99 " + p99() + " ms");
        millis.forEach((kind, each) -> text.append(", ")
                .append(kind)
                .append(' ')
                .append(each.size())
                .append(" (p99 ")
                .append(p99(List.copyOf(each)))
                .append(" ms)"));
        return text.toString();
    }
}
