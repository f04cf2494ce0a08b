package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a question is asked of, and where.
 *
 * @param claim the id of the claim; null for the question of attribution
 * @param title of the article
 * @param speaker null where the text does not settle it
 * @param words of the claim, or of the quotation
 */
public record Place(long quotation, Long claim, long article, String title, String speaker, String words) {
    Subject subject() {
        return new Subject(quotation, claim);
    }

    /** Attribution or accuracy. */
    @JsonProperty
    public String question() {
        return subject().question().word();
    }

    /** The question as a person asks it. */
    @JsonIgnore
    public String asked() {
        return subject().question().words();
    }

    /** The address of its card. */
    @JsonProperty
    public String page() {
        return "/articles/" + article + "#card-" + quotation;
    }
}
