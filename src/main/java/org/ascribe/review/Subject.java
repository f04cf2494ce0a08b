package org.ascribe.review;

import java.util.List;
import java.util.stream.Stream;
import org.ascribe.article.QuotationJson;

/**
 * What is judged: a quotation for the question of attribution, a claim in it for the question of accuracy.
 *
 * @param claim null for the question of attribution
 */
public record Subject(long quotation, Long claim) {
    static Subject of(Verdict verdict) {
        return new Subject(verdict.quotation.id(), verdict.claim == null ? null : verdict.claim.id());
    }

    /** All that is judged in a quotation, the quotation itself first. */
    public static List<Subject> allOf(QuotationJson quotation) {
        return Stream.concat(
                        Stream.of(new Subject(quotation.id(), null)),
                        quotation.claims().stream().map(claim -> new Subject(quotation.id(), claim.id())))
                .toList();
    }

    /** All that is or was judged in a quotation. */
    static List<Subject> everOf(QuotationJson quotation) {
        return Stream.concat(
                        allOf(quotation).stream(),
                        quotation.formerClaims().stream().map(claim -> new Subject(quotation.id(), claim.id())))
                .toList();
    }

    /** The question that it is asked. */
    public Question question() {
        return claim == null ? Question.ATTRIBUTION : Question.ACCURACY;
    }

    /** Its name in the journal, such as {@code quotation/17}. */
    public String name() {
        return claim == null ? "quotation/" + quotation : "claim/" + claim;
    }

    /** Its part of an address, such as {@code quotations/17}. */
    public String path() {
        return claim == null ? "quotations/" + quotation : "claims/" + claim;
    }
}
