package org.ascribe.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.ascribe.extraction.ClaimKind;
import org.ascribe.extraction.Polarity;

/**
 * A claim, as programs see it; all spans are places in the text of its article.
 *
 * @param ordinal its number in the quotation, from 1; null for one that is not current
 * @param words the proposition in words that stand alone, what its pronouns stand for in square brackets
 * @param spans where its own words stand
 * @param kind statement, opinion, prediction or question
 * @param polarity asserted; denied, where its speaker holds it not to be so; or not-said
 * @param answers the question that it replies to, or what its "that" stands for; null for neither
 * @param answersWords those words
 * @param settled false where a pronoun in it means somebody or something that the text does not settle
 * @param fills what stands in the brackets
 * @param fate current, or stale where the newest rules find other words
 * @param followedBy the id of the current claim that stands where this one stood; null for none
 */
public record ClaimJson(
        long id,
        Integer ordinal,
        String words,
        List<SpanJson> spans,
        String kind,
        String polarity,
        SpanJson answers,
        String answersWords,
        boolean settled,
        List<FillJson> fills,
        String fate,
        Long followedBy) {
    static ClaimJson of(Claim claim) {
        return new ClaimJson(
                claim.id(),
                claim.ordinal(),
                claim.words(),
                claim.spans().stream().map(SpanJson::of).toList(),
                claim.kind().word(),
                claim.polarity().word(),
                SpanJson.of(claim.answers()),
                claim.answersWords(),
                claim.settled(),
                claim.fills.stream().map(FillJson::of).toList(),
                claim.fate().word(),
                claim.followedBy() == null ? null : claim.followedBy().id());
    }

    /** Whether it is more, or less, than a plain statement that stands alone. */
    @JsonIgnore
    public boolean isSpecial() {
        return isNoStatement() || isDenied() || isNotSaid() || answers != null || !settled;
    }

    @JsonIgnore
    public boolean isNoStatement() {
        return !kind.equals(ClaimKind.STATEMENT.word());
    }

    @JsonIgnore
    public boolean isDenied() {
        return polarity.equals(Polarity.DENIED.word());
    }

    @JsonIgnore
    public boolean isNotSaid() {
        return polarity.equals(Polarity.NOT_SAID.word());
    }
}
