package org.ascribe.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.SpanJson;

/**
 * Words that were judged or found before, beside those that stand there now.
 *
 * @param by who or what had them: a rule, or whoever judged them
 * @param rules the first digits of the SHA-256 of the rules, for a reader; null for none
 * @param speaker who spoke them, for a reader
 * @param before its words, those marked that are no part of the other
 * @param after the words of now, those marked that were no part of it
 */
public record Rewording(String by, String rules, String speaker, List<Stretch> before, List<Stretch> after) {
    /**
     * Some words of one of the two.
     *
     * @param only whether the other does not have them
     * @param gap whether the quotation leaves something out before them
     */
    public record Stretch(String words, boolean only, boolean gap) {}

    static Rewording of(String text, QuotationJson stale, QuotationJson now) {
        return new Rewording(
                stale.rule(),
                stale.rulesShort(),
                Stream.of(stale.speaker(), stale.mentionWords(), "somebody unnamed")
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow(),
                stretches(text, stale.content(), now.content()),
                stretches(text, now.content(), stale.content()));
    }

    /** The words that a stale verdict was given to, where they are others. */
    static Rewording of(String text, VerdictJson stale, QuotationJson now) {
        return new Rewording(
                "before a correction",
                null,
                stale.on(),
                stretches(text, stale.place(), now.content()),
                stretches(text, now.content(), stale.place()));
    }

    private static List<Stretch> stretches(String text, List<SpanJson> own, List<SpanJson> other) {
        List<Stretch> stretches = new ArrayList<>();
        for (SpanJson part : own) {
            boolean gap = !stretches.isEmpty();
            int from = part.start();
            while (from < part.end()) {
                boolean shared = within(from, other);
                int to = from + 1;
                while (to < part.end() && within(to, other) == shared) {
                    to++;
                }
                stretches.add(new Stretch(text.substring(from, to), !shared, gap));
                gap = false;
                from = to;
            }
        }
        return stretches;
    }

    private static boolean within(int position, List<SpanJson> spans) {
        return spans.stream().anyMatch(span -> span.span().contains(position));
    }
}
