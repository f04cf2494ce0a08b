package org.ascribe.article;

import java.util.List;
import java.util.Locale;

/**
 * A quotation with its claims, as programs see it; all spans are places in the text of its article.
 *
 * @param ordinal its number in the article, from 1
 * @param kind direct, mixed or indirect
 * @param content where its words stand
 * @param words its words, an ellipsis between two parts
 * @param cue where the attributing words stand; null without any
 * @param mention where the text says who spoke; null where it does not
 * @param speaker the full name; null where the text does not settle it
 * @param role what the text calls the speaker; null where it says nothing
 * @param rule the id of the rule that found it
 */
public record QuotationJson(
        long id,
        long article,
        int ordinal,
        String kind,
        List<SpanJson> content,
        String words,
        SpanJson cue,
        String cueWords,
        SpanJson mention,
        String mentionWords,
        String speaker,
        String role,
        String rule,
        List<ClaimJson> claims) {
    static QuotationJson of(Quotation quotation, long article, List<Claim> claims) {
        return new QuotationJson(
                quotation.id(),
                article,
                quotation.ordinal(),
                quotation.kind().name().toLowerCase(Locale.ROOT),
                quotation.content().stream().map(SpanJson::of).toList(),
                quotation.words(),
                SpanJson.of(quotation.cue()),
                quotation.cueWords(),
                SpanJson.of(quotation.mention()),
                quotation.mentionWords(),
                quotation.speaker() == null ? null : quotation.speaker().name(),
                quotation.role(),
                quotation.rule(),
                claims.stream().map(ClaimJson::of).toList());
    }
}
