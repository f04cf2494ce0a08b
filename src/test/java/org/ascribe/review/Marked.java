package org.ascribe.review;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.ascribe.access.Cast;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages on which words are marked, for tests that are a browser without scripts. */
final class Marked {
    private Marked() {}

    static Document page(String name, String path) {
        return Jsoup.parse(Cast.browser(name).get(path).asString());
    }

    /** What a browser would send of that page, with one field more or other. */
    static RequestSpecification form(String name, Document page, String field, String value) {
        RequestSpecification form = Cast.form(name);
        for (String kept : List.of("seen", "cue", "content", "role")) {
            if (!kept.equals(field) && !page.select("[name=" + kept + "]").isEmpty()) {
                form.formParam(kept, page.select("[name=" + kept + "]").val());
            }
        }
        return form.formParam(field, value);
    }

    /** The number of the word: the first of these where {@code nth} is 0. */
    static String number(Document page, String word, int nth) {
        return page.select("[data-n]").stream()
                .filter(step -> step.text().equals(word))
                .skip(nth)
                .findFirst()
                .orElseThrow()
                .attr("data-n");
    }
}
