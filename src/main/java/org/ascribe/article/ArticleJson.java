package org.ascribe.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An article with its text and all that was found in it, as programs see it.
 *
 * @param sha256 of the text's UTF-8 bytes
 * @param characters the length of the text in Java chars, the unit of every span
 * @param english whether the text is English
 * @param notice what to know about it, such as that it is not English; null for nothing
 * @param opinions how many people must judge each question
 * @param edition counted from 1 at its address
 * @param earlier the id of the edition before it; null for none
 * @param later the id of the edition after it; null for none
 * @param file what its text was read from; null where it was typed
 * @param rulesSha256 which rules and word lists it was last read with; null where they had no name yet
 * @param former the quotations that are not current: stale ones and those that people dismissed
 * @param copyOf the id of the article that has the same text at another address; null for none
 */
public record ArticleJson(
        long id,
        String title,
        String publisher,
        String byline,
        LocalDate publishedOn,
        String address,
        String text,
        String sha256,
        int characters,
        boolean english,
        String notice,
        int opinions,
        int edition,
        Long earlier,
        Long later,
        Long copyOf,
        Original file,
        Instant createdAt,
        String createdBy,
        String rulesSha256,
        List<QuotationJson> quotations,
        List<QuotationJson> former,
        List<DoubtJson> doubts) {
    /** The first digits of the SHA-256 of the rules, for a reader; null where they had no name yet. */
    @JsonIgnore
    public String rulesShort() {
        return RulesName.of(rulesSha256);
    }
}
