package org.ascribe.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.ascribe.extraction.ClaimCandidate;
import org.ascribe.extraction.ClaimFill;
import org.ascribe.extraction.Doubt;
import org.ascribe.extraction.Extraction;
import org.ascribe.extraction.QuoteMatch;
import org.ascribe.text.Span;

/** The lines that {@code extract} reads and writes: a JSON object each. */
final class JsonLines {
    /** What is read of a line. */
    record Article(String id, String text) {}

    /** A line that cannot be read, and what to do about it. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    private final JsonFactory factory;

    JsonLines() {
        this.factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /** A reader that keeps what is not UTF-8 as U+FFFD, so that {@link #parse} can name the line. */
    static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /**
     * Reads one line, token by token: a tree of objects would cost a tenth of a second at the start.
     *
     * @throws Malformed where the line is no JSON object with a string "id" and a string "text"
     */
    Article parse(String line) throws Malformed {
        try (JsonParser json = factory.createParser(line.startsWith("\uFEFF") ? line.substring(1) : line)) {
            boolean object = json.nextToken() == JsonToken.START_OBJECT;
            String id = null;
            String text = null;
            while (object && json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                boolean string = json.nextToken() == JsonToken.VALUE_STRING;
                if (field.equals("id")) {
                    id = string ? json.getText() : null;
                } else if (field.equals("text")) {
                    text = string ? json.getText() : null;
                }
                json.skipChildren();
            }
            json.skipChildren();
            if (json.nextToken() != null) {
                throw new Malformed("something follows the object; write one object a line");
            }
            if (!object) {
                throw new Malformed("a JSON object is expected; write {\"id\": …, \"text\": …}");
            }
            return new Article(needed("id", id), needed("text", text));
        } catch (JsonProcessingException broken) {
            throw new Malformed("this is not JSON (column " + column(broken) + "); write one object a line");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int column(JsonProcessingException broken) {
        return broken.getLocation() == null ? 1 : broken.getLocation().getColumnNr();
    }

    private static String needed(String field, String value) throws Malformed {
        if (value == null) {
            throw new Malformed("the field \"" + field + "\" is missing or no string; add it");
        }
        return value;
    }

    /** The line that tells what was found, with its line end. */
    byte[] bytes(Article article, Extraction found) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonGenerator json = factory.createGenerator(out);
        json.writeStartObject();
        json.writeStringField("id", article.id());
        json.writeStringField("text", article.text());
        json.writeBooleanField("english", found.english());
        json.writeArrayFieldStart("quotes");
        for (QuoteMatch quote : found.quotes()) {
            write(json, quote);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("doubts");
        for (Doubt doubt : found.doubts()) {
            json.writeStartObject();
            spans(json, "at", List.of(doubt.span()));
            json.writeStringField("message", doubt.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, QuoteMatch quote) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", quote.kind().name().toLowerCase(Locale.ROOT));
        spans(json, "content", quote.content());
        spans(json, "cue", quote.cue() == null ? List.of() : List.of(quote.cue()));
        spans(json, "source", quote.mention() == null ? List.of() : List.of(quote.mention()));
        json.writeStringField("speaker", quote.speaker());
        json.writeStringField("role", quote.role());
        json.writeStringField("rule", quote.rule());
        json.writeArrayFieldStart("claims");
        for (ClaimCandidate claim : quote.claims()) {
            write(json, claim);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ClaimCandidate claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("words", claim.words());
        spans(json, "spans", claim.spans());
        json.writeStringField("kind", claim.kind().word());
        json.writeStringField("polarity", claim.polarity().word());
        spans(json, "answers", claim.answers() == null ? List.of() : List.of(claim.answers()));
        json.writeBooleanField("settled", claim.settled());
        json.writeArrayFieldStart("fills");
        for (ClaimFill fill : claim.fills()) {
            json.writeStartObject();
            json.writeNumberField("at", fill.at());
            spans(json, "span", List.of(fill.span()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void spans(JsonGenerator json, String field, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(field);
        for (Span span : spans) {
            json.writeStartArray();
            json.writeNumber(span.start());
            json.writeNumber(span.end());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
