package org.ascribe.review;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;

/** The queue for tests: each narrows it to the articles of a publisher of its own. */
final class Lines {
    private Lines() {}

    /** A publisher that nobody has heard of. */
    static String publisher() {
        return "Courier " + UUID.randomUUID();
    }

    /** Keeps a new article of that publisher with one quotation by that speaker. */
    static Response kept(String publisher, String speaker, int opinions) {
        Map<String, Object> form = Samples.form(Samples.text(speaker));
        form.put("publisher", publisher);
        form.put("opinions", opinions);
        return Samples.post(form);
    }

    /** The path of the attribution question of its first quotation. */
    static String quotation(Response kept) {
        return "quotations/" + kept.path("quotations[0].id");
    }

    /** What that person finds of a publisher in a tab, with further parts of the address. */
    static Response see(String name, String publisher, String tab, String... more) {
        var request = Cast.as(name).queryParam("tab", tab).queryParam("publisher", publisher);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/api/queue");
    }

    /** The questions as paths, such as {@code quotations/17}. */
    static List<String> paths(Response page) {
        List<String> paths = new ArrayList<>();
        for (Map<String, Object> line : page.<List<Map<String, Object>>>path("questions")) {
            paths.add(
                    line.get("claim") == null ? "quotations/" + line.get("quotation") : "claims/" + line.get("claim"));
        }
        return paths;
    }

    static List<String> paths(String name, String publisher, String tab, String... more) {
        return paths(see(name, publisher, tab, more));
    }

    static int count(String name, String publisher, String tab) {
        return see(name, publisher, tab).path("counts." + tab + ".count");
    }
}
