package org.ascribe.review;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.article.EarlierRules;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What tests ask of articles that were read again. */
final class Reread {
    private Reread() {}

    /** Gives the verdict on what stood there before to what stands there now. */
    static Response carry(String name, String question) {
        return Bench.post(
                name, question + "/verdicts/carry", Bench.see(name, question).header("ETag"), Map.of());
    }

    /** The path of the attribution question of the first quotation. */
    static String quotation(long article) {
        return "quotations/" + EarlierRules.see(article).path("quotations[0].id");
    }

    /** The path of the accuracy question of the first claim. */
    static String claim(long article) {
        return "claims/" + EarlierRules.see(article).path("quotations[0].claims[0].id");
    }

    static Document page(String name, long article) {
        return Jsoup.parse(Cast.browser(name).get("/articles/" + article).asString());
    }

    /** What was corrected about a quotation. */
    static Response corrections(String quotation) {
        return Cast.as("reader").get("/api/" + quotation + "/corrections");
    }

    /** Corrects on sight of the newest. */
    static Response correct(String name, String quotation, String change, String speaker, String reason) {
        return correct(name, quotation, corrections(quotation).header("ETag"), form(change, speaker, reason));
    }

    static Response correct(String name, String quotation, String tag, Map<String, Object> form) {
        return Bench.post(name, quotation + "/corrections", tag, form);
    }

    static Map<String, Object> form(String change, String speaker, String reason) {
        Map<String, Object> form = new HashMap<>();
        form.put("change", change);
        form.put("speaker", speaker);
        form.put("reason", reason);
        return form;
    }
}
