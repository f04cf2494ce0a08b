package org.ascribe.review;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;

/** Corrections for tests, over HTTP. */
final class Amend {
    private Amend() {}

    /** Corrects on sight of the newest. */
    static Response correct(String name, String quotation, Map<String, Object> form) {
        return Reread.correct(name, quotation, Reread.corrections(quotation).header("ETag"), form);
    }

    static Response undo(String name, String quotation) {
        return Bench.post(
                name,
                quotation + "/corrections/undo",
                Reread.corrections(quotation).header("ETag"),
                Map.of("reason", "It was right before."));
    }

    /** A form of that change with one more field, which may be null. */
    static Map<String, Object> form(String change, String field, Object value) {
        Map<String, Object> form = new HashMap<>();
        form.put("change", change);
        form.put(field, value);
        return form;
    }

    static Response add(String name, long article, Map<String, Object> form) {
        return Bench.post(name, "articles/" + article + "/quotations", null, form);
    }

    static Response see(String quotation) {
        return Cast.as("reader").get("/api/" + quotation);
    }

    /** Where the words stand first in the text of an article. */
    static Map<String, Object> span(Response article, String words) {
        String text = article.path("text");
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the text has no " + words);
        }
        return Map.of("start", start, "end", start + words.length());
    }

    static List<Map<String, Object>> spans(Response article, String... words) {
        return java.util.Arrays.stream(words).map(each -> span(article, each)).toList();
    }
}
