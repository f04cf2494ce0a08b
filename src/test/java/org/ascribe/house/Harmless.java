package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Parses an answer as the program of its reader does, and finds nothing in it that is not ours. */
final class Harmless {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Harmless() {}

    static void check(String address, Response answer) throws IOException {
        assertThat(answer.statusCode()).as(address + answer.asString()).isLessThan(500);
        assertThat(answer.header("X-Injected")).as(address).isNull();
        assertThat(answer.header("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
        String type = String.valueOf(answer.contentType());
        if (type.startsWith("text/html")) {
            page(address, Jsoup.parse(answer.asString()));
        } else if (type.contains("json") && !type.contains("jsonl") && !type.contains("ndjson")) {
            JSON.readTree(answer.asByteArray());
        } else if (type.startsWith("text/csv")) {
            table(address, answer.asString());
        }
    }

    private static void page(String address, Document page) {
        for (Element element : page.getAllElements()) {
            String where = address + ": " + element.shallowClone();
            assertThat(element.tagName())
                    .as(where)
                    .isNotIn("iframe", "object", "embed", "base", "style", "b", "applet");
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey().toLowerCase())
                        .as(where)
                        .doesNotStartWith("on")
                        .isNotIn("style", "srcdoc");
                if (List.of("href", "src", "action", "formaction", "hx-get", "hx-post")
                        .contains(attribute.getKey())) {
                    assertThat(attribute.getValue()).as(where).matches("(?s)(/[^/].*|/|#.*|\\?.*|https?://.*)");
                }
            });
        }
        assertThat(page.select("script"))
                .allMatch(script ->
                        script.data().isEmpty() && script.attr("src").matches("/(scripts|webjars)/[\\w./_-]+\\.js"));
        assertThat(page.select("img")).allMatch(image -> image.attr("src").equals("/favicon.svg"));
        assertThat(page.select("body meta, body link, meta[http-equiv]"))
                .as(address)
                .isEmpty();
        assertThat(page.text()).as("what a template made of it on " + address).doesNotContain("544444439");
    }

    private static void table(String address, String table) throws IOException {
        try (var rows = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .<List<String>>readValues(table)) {
            List<List<String>> all = rows.readAll();
            int width = all.get(0).size();
            for (List<String> row : all) {
                assertThat(row).as(address).hasSize(width);
                assertThat(row)
                        .as(address)
                        .allMatch(
                                cell -> !cell.strip().matches("(?s)[=+@＝＋＠－-].*") || cell.matches("-?\\d+(\\.\\d+)?"));
            }
        }
    }
}
