package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ascribe.article.SpanJson;

/**
 * A piece of evidence, as programs see it.
 *
 * @param kind address, document or article
 * @param spans for the article itself: the places in its text; empty otherwise
 * @param stance supports, refutes or context
 */
public record EvidenceJson(
        String kind,
        String address,
        String documentTitle,
        String documentIdentifier,
        List<SpanJson> spans,
        String excerpt,
        String stance,
        LocalDate seenOn) {
    static EvidenceJson of(Evidence evidence, List<SpanJson> content) {
        return new EvidenceJson(
                evidence.kind.name().toLowerCase(Locale.ROOT),
                evidence.address,
                evidence.documentTitle,
                evidence.documentIdentifier,
                evidence.kind == EvidenceKind.ARTICLE ? content : List.of(),
                evidence.excerpt,
                evidence.stance.name().toLowerCase(Locale.ROOT),
                evidence.seenOn);
    }

    /** Whether it is the judged article's own words. */
    @JsonIgnore
    public boolean isArticle() {
        return kind.equals("article");
    }

    /** Where it is, in words for a reader. */
    public String where() {
        return switch (kind) {
            case "address" -> address;
            case "document" -> documentTitle + ", " + documentIdentifier;
            default -> "this article";
        };
    }
}
