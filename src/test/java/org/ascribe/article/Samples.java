package org.ascribe.article;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ascribe.access.Cast;

/** Articles for tests; each call makes another text at another address. */
public final class Samples {
    private Samples() {}

    /** A text with one direct quotation by a speaker of that full name. */
    public static String text(String speaker) {
        return "The council met on Monday in the town hall to talk about the harbour, number " + UUID.randomUUID()
                + ".\n\n"
                + "“The harbour will open again in the spring,” said " + speaker + ", the mayor of the town.\n\n"
                + "The people of the town had waited for this for a long time.\n";
    }

    /** An address where nothing was published before. */
    public static String address() {
        return "https://example.org/" + UUID.randomUUID();
    }

    /** A form with a title, an address and that text; more fields may be put in. */
    public static Map<String, Object> form(String text) {
        Map<String, Object> form = new HashMap<>();
        form.put("title", "Harbour to open");
        form.put("address", address());
        form.put("text", text);
        return form;
    }

    /** Hands an article in as an editor. */
    public static Response post(Map<String, Object> form) {
        return Cast.as("editor").contentType(ContentType.JSON).body(form).post("/api/articles");
    }

    /** Keeps a new article with one quotation. */
    public static Response kept() {
        return post(form(text("Ana Ruiz")));
    }
}
