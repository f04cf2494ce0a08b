package org.ascribe.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.text.Span;

/** Reads quotations that somebody marked, or that {@code extract} found: JSONL, an article a line. */
final class MarkedArticleReader {
    private static final Set<String> TYPES = Set.of("direct", "indirect", "mixed");

    private final ObjectMapper mapper = new ObjectMapper();
    private final Set<String> ids = new HashSet<>();

    /** What is done with each article. */
    interface Each {
        void take(MarkedArticle article) throws IOException;
    }

    /**
     * Reads a file line by line.
     *
     * @throws JsonLines.Malformed naming the line and what is wrong with it
     */
    void read(Path file, Each each) throws IOException, JsonLines.Malformed {
        try (BufferedReader reader = new ArticleFile(file).open()) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                MarkedArticle article;
                try {
                    article = article(mapper.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line));
                } catch (JsonProcessingException broken) {
                    throw new JsonLines.Malformed(file + ":" + number + ": this is not JSON; write one object a line");
                } catch (IllegalArgumentException fault) {
                    throw new JsonLines.Malformed(file + ":" + number + ": " + fault.getMessage());
                }
                each.take(article);
            }
        }
    }

    private MarkedArticle article(JsonNode line) {
        String id = line.path("id").textValue();
        String text = line.path("text").textValue();
        if (id == null || id.isEmpty()) {
            throw new IllegalArgumentException("the field \"id\" is missing or no string; add it");
        }
        if (!ids.add(id)) {
            throw new IllegalArgumentException("the id \"" + id + "\" stands there twice");
        }
        if (!line.path("quotes").isArray()) {
            throw new IllegalArgumentException("the field \"quotes\" is missing or no list; add it");
        }
        List<MarkedQuote> quotes = new ArrayList<>();
        for (JsonNode quote : line.path("quotes")) {
            quotes.add(quote(quote, text));
        }
        return new MarkedArticle(id, text, List.copyOf(quotes), spans(line, "ignore_spans", text));
    }

    private static MarkedQuote quote(JsonNode quote, String text) {
        String type = quote.path("type").asText();
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("a type is \"" + type + "\", expected direct, indirect or mixed");
        }
        List<Span> content = spans(quote, "content", text);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quotation has no \"content\"; add [[start, end]]");
        }
        List<String> aliases = new ArrayList<>();
        quote.path("speaker_aliases").forEach(alias -> aliases.add(alias.asText()));
        Map<String, String> fields = new HashMap<>();
        quote.properties().forEach(field -> {
            if (field.getValue().isValueNode()) {
                fields.put(field.getKey(), field.getValue().asText());
            }
        });
        return new MarkedQuote(
                type,
                content,
                spans(quote, "cue", text),
                spans(quote, "source", text),
                quote.path("speaker").textValue(),
                aliases,
                quote.path("rule").asText(""),
                fields);
    }

    private static List<Span> spans(JsonNode holder, String field, String text) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : holder.path(field)) {
            int start = pair.path(0).asInt(-1);
            int end = pair.path(1).asInt(-1);
            if (start < 0 || end <= start || text != null && end > text.length()) {
                throw new IllegalArgumentException("\"" + field + "\" holds " + pair
                        + "; expected [start, end] inside the text, the end excluded");
            }
            spans.add(new Span(start, end));
        }
        return spans;
    }
}
