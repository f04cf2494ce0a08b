package org.ascribe.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A quotation with its claims, as programs see it; all spans are places in the text of its article.
 *
 * @param ordinal its number in the article, from 1; null for one that is not current
 * @param kind direct, mixed or indirect
 * @param content where its words stand
 * @param found where its words were found, where a person says that they stand elsewhere; null otherwise
 * @param words its words, an ellipsis between two parts
 * @param cue where the attributing words stand; null without any
 * @param mention where the text says who spoke; null where it does not
 * @param speakerId the main speaker; null where the text does not settle it
 * @param speaker its full name; null where the text does not settle it
 * @param alias the name that the machine or a person gave, where people merged that speaker into the main one; else null
 * @param role what the text calls the speaker; null where it says nothing
 * @param rule the id of the rule that found it; by-hand for one that a person added
 * @param rulesSha256 which rules and word lists that rule stood among; null where they had no name yet
 * @param fate current; stale where the newest rules find other words or none; or not-a-quotation
 * @param held whether a person answers for it: no rule alters it then
 * @param followedBy the id of the current quotation that stands where this one stood; null for none
 * @param formerClaims those that are not current
 * @param version counted up by each change to it, and by no verdict
 */
public record QuotationJson(
        long id,
        long article,
        Integer ordinal,
        String kind,
        List<SpanJson> content,
        List<SpanJson> found,
        String words,
        SpanJson cue,
        String cueWords,
        SpanJson mention,
        String mentionWords,
        Long speakerId,
        String speaker,
        String alias,
        String role,
        String rule,
        String rulesSha256,
        String fate,
        boolean held,
        Long followedBy,
        List<ClaimJson> claims,
        List<ClaimJson> formerClaims,
        @JsonIgnore long version) {
    static QuotationJson of(Quotation quotation, long article, List<Claim> claims) {
        Speaker speaker = quotation.speaker();
        return new QuotationJson(
                quotation.id(),
                article,
                quotation.ordinal(),
                quotation.kind().name().toLowerCase(Locale.ROOT),
                SpanJson.of(quotation.content()),
                quotation.movedTo() == null ? null : SpanJson.of(quotation.found()),
                quotation.words(),
                SpanJson.of(quotation.cue()),
                quotation.cueWords(),
                SpanJson.of(quotation.mention()),
                quotation.mentionWords(),
                speaker == null ? null : speaker.main().id(),
                speaker == null ? null : speaker.main().name(),
                speaker == null || speaker.mergedInto() == null ? null : speaker.name(),
                quotation.role(),
                quotation.rule(),
                quotation.rulesSha256(),
                quotation.fate().word(),
                quotation.held(),
                quotation.followedBy() == null ? null : quotation.followedBy().id(),
                claims(claims, true),
                claims(claims, false),
                quotation.version());
    }

    private static List<ClaimJson> claims(List<Claim> claims, boolean current) {
        return claims.stream()
                .filter(claim -> current == (claim.fate() == Fate.CURRENT))
                .map(ClaimJson::of)
                .toList();
    }

    /** The name that the machine or a person gave; null where the text does not settle it. */
    public String givenSpeaker() {
        return alias == null ? speaker : alias;
    }

    @JsonIgnore
    public boolean isCurrent() {
        return fate.equals(Fate.CURRENT.word());
    }

    /** Whether a person added it. */
    @JsonIgnore
    public boolean isByHand() {
        return rule.equals(Quotation.BY_HAND);
    }

    /** Where its words stand, where a person moved them; null otherwise. */
    @JsonIgnore
    public List<SpanJson> moved() {
        return found == null ? null : content;
    }

    /** Its claims, the current ones first. */
    public List<ClaimJson> everyClaim() {
        return Stream.concat(claims.stream(), formerClaims.stream()).toList();
    }

    /** Whether a claim of that id belongs to it and is not current; null is no claim. */
    public boolean wasClaim(Long id) {
        return formerClaims.stream().anyMatch(claim -> id != null && claim.id() == id);
    }

    @JsonIgnore
    public boolean isStale() {
        return fate.equals(Fate.STALE.word());
    }

    /** The first digits of the SHA-256 of the rules, for a reader; null where they had no name yet. */
    @JsonIgnore
    public String rulesShort() {
        return RulesName.of(rulesSha256);
    }
}
