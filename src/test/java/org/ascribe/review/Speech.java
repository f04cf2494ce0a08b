package org.ascribe.review;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;

/** Speakers for tests, whom no other test knows, and what the cast changes about them over HTTP. */
final class Speech {
    private static final List<String> GIVEN = List.of("Ada", "Berta", "Clara", "Dora", "Edith", "Frieda", "Greta");

    private Speech() {}

    /** A full name that nobody else has: a surname made of letters. */
    static String somebody() {
        StringBuilder surname = new StringBuilder("V");
        for (char digit : Long.toString(System.nanoTime()).toCharArray()) {
            surname.append("aeioulmnrs".charAt(digit - '0'));
        }
        return GIVEN.get(surname.length() % GIVEN.size()) + " " + surname;
    }

    /** An article with one quotation by that speaker. */
    static Response kept(String speaker) {
        return kept(speaker, Map.of());
    }

    /** An article with one quotation by that speaker; more fields of its form may be given. */
    static Response kept(String speaker, Map<String, Object> more) {
        Map<String, Object> form = Samples.form(Samples.text(speaker));
        form.putAll(more);
        return Samples.post(form);
    }

    /** The id of the speaker of that exact name. */
    static long id(String name) {
        Response found = Cast.as("reader").queryParam("q", name).get("/api/speakers");
        return found.jsonPath().getLong("[0].id");
    }

    /** Keeps an article with a quotation by a speaker of that name, and gives the speaker's id. */
    static long speaker(String name) {
        return kept(name).jsonPath().getLong("quotations[0].speakerId");
    }

    static Response see(long speaker) {
        return Cast.as("reader").redirects().follow(false).get("/api/speakers/" + speaker);
    }

    static Response quotations(String viewer, long speaker) {
        return Cast.as(viewer).get("/api/speakers/" + speaker + "/quotations");
    }

    static Response merge(String name, long speaker, long into) {
        return post(name, speaker, "merge", Map.of("into", into, "reason", "One woman, two spellings."));
    }

    static Response undo(String name, long speaker, long change) {
        return post(name, speaker, "undo", Map.of("change", change, "reason", "They are sisters."));
    }

    /** Changes a speaker on sight of the newest. */
    static Response post(String name, long speaker, String what, Map<String, Object> form) {
        return post(name, speaker, what, see(speaker).header("ETag"), form);
    }

    static Response post(String name, long speaker, String what, String tag, Map<String, Object> form) {
        return Bench.post(name, "speakers/" + speaker + "/" + what, tag, new HashMap<>(form));
    }

    /** The id of the newest change of a speaker. */
    static long lastChange(long speaker) {
        return see(speaker).jsonPath().getLong("history[0].id");
    }
}
