package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.sun.net.httpserver.HttpServer;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, which fetches from 127.0.0.2 alone. */
@Tag("long")
class FetchIT {
    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Harbour to open | The Courier</title>
            <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
            "headline": "Harbour to open", "author": [{"@type": "Person", "name": "Ines Okafor"}],
            "datePublished": "2026-03-14T08:00:00+01:00", "publisher": {"name": "The Westmere Courier"}}</script>
            </head><body><h1>Harbour to open</h1><script>alert(1)</script>
            <p>The council met on Monday in the town hall to talk about the harbour of the town.</p>
            <p>“The harbour will open again in the spring,” said Ana Ruiz, the mayor of the town.</p>
            <p>The people of the town had waited for this for a long time.</p></body></html>
            """;

    @TempDir
    Path folder;

    @Test
    void an_article_is_fetched_from_its_address_and_nothing_from_elsewhere() throws Exception {
        HttpServer paper = serve("127.0.0.2");
        HttpServer inside = serve("127.0.0.1");
        try (PackagedJar jar =
                PackagedJar.ready(folder, Map.of("ASCRIBE_FETCH", "true", "ASCRIBE_FETCH_ALLOW", "127.0.0.2"))) {
            String address = "http://127.0.0.2:" + paper.getAddress().getPort() + "/story";
            post(jar, address)
                    .statusCode(201)
                    .body("title", equalTo("Harbour to open"))
                    .body("publisher", equalTo("The Westmere Courier"))
                    .body("byline", equalTo("Ines Okafor"))
                    .body("publishedOn", equalTo("2026-03-14"))
                    .body("address", equalTo(address))
                    .body("file.mediaType", equalTo("text/html"))
                    .body("file.sha256", notNullValue())
                    .body("quotations", hasSize(1))
                    .body("quotations[0].speaker", equalTo("Ana Ruiz"));
            post(jar, address).statusCode(200);
            post(jar, "http://127.0.0.1:" + inside.getAddress().getPort() + "/story")
                    .statusCode(422)
                    .body("field", equalTo("url"))
                    .body("detail", containsString("public internet"));
            assertThat(jar.admin().get("/articles/new").asString()).contains("name=\"url\"");
        } finally {
            paper.stop(0);
            inside.stop(0);
        }
    }

    private static ValidatableResponse post(PackagedJar jar, String address) {
        return jar.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("url", address))
                .post("/api/articles")
                .then();
    }

    private static HttpServer serve(String address) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(address, 0), 10);
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        return server;
    }
}
