package org.ascribe.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A client of the packaged jar that costs little itself: articles in, verdicts on their quotations, reading. */
final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final String token;

    Client(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /** The answer to a request: its status and its body. */
    record Answer(int status, String body) {
        JsonNode json() throws IOException {
            return JSON.readTree(body);
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    Answer post(String path, Object body) throws IOException, InterruptedException {
        String json = body == null ? "" : JSON.writeValueAsString(body);
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** Hands in an article with one quotation that no other has; the mark is a word of its text alone. */
    Answer intake(String mark) throws IOException, InterruptedException {
        String text = "The council met on Monday to talk about the harbour.\n\n" + "“The harbour of " + mark
                + " will open again in the spring,” said Ana Ruiz, the mayor of the town.\n";
        return post(
                "/api/articles",
                Map.of("title", "Harbour to open", "address", "https://example.org/" + mark, "text", text));
    }

    Answer verify(long quotation) throws IOException, InterruptedException {
        return post(
                "/api/quotations/" + quotation + "/verdicts",
                Map.of("outcome", "verified", "evidence", List.of(Map.of("article", true, "stance", "supports"))));
    }

    static String mark() {
        return "x" + UUID.randomUUID().toString().replace("-", "");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(answer.statusCode(), answer.body());
    }
}
