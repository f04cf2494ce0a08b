package org.ascribe.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The workbench that runs, and is asked over HTTP since it alone may open its database. */
final class RunningWorkbench {
    private static final String TOKEN = "ASCRIBE_TOKEN";
    private static final int OK = 200;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "ask the workbench that runs there, with the token in ASCRIBE_TOKEN")
    private URI address;

    /** It did not do what it was asked; the message is for whoever asked. */
    static final class Unanswered extends Exception {
        private static final long serialVersionUID = 1;

        Unanswered(String message) {
            super(message);
        }
    }

    /** Whether one is to be asked. */
    boolean isNamed() {
        return address != null;
    }

    /**
     * Asks for something.
     *
     * @param method GET or POST
     * @param path from {@code /api/} on, with what follows a question mark
     * @return the body, to be read to its end and closed
     */
    InputStream ask(String method, String path) throws Unanswered {
        String token = System.getenv(TOKEN);
        if (token == null || token.isBlank()) {
            throw new Unanswered(
                    "Set " + TOKEN + " to a token of the workbench at " + address + "; its page /tokens makes one.");
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(address.toString().replaceAll("/+$", "") + path))
                    .header("Authorization", "Bearer " + token.strip())
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
            HttpResponse<InputStream> answer = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(10))
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != OK) {
                throw new Unanswered(refusal(answer));
            }
            return answer.body();
        } catch (IllegalArgumentException wrong) {
            throw new Unanswered("“" + address + "” is no address: write one like http://localhost:8080.");
        } catch (IOException failure) {
            throw new Unanswered("The workbench at " + address + " does not answer: start it, or correct --server.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unanswered("Stopped.");
        }
    }

    private String refusal(HttpResponse<InputStream> answer) throws IOException {
        String detail;
        try (InputStream body = answer.body()) {
            detail = new ObjectMapper().readTree(body).path("detail").asText();
        } catch (IOException noProblem) {
            detail = "";
        }
        return "The workbench at " + address + " refuses with " + answer.statusCode()
                + (detail.isEmpty() ? "." : ": " + detail);
    }
}
