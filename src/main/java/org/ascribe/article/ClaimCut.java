package org.ascribe.article;

import java.util.ArrayList;
import java.util.List;
import org.ascribe.extraction.ClaimCandidate;
import org.ascribe.extraction.ClaimKind;
import org.ascribe.extraction.ClaimWords;
import org.ascribe.extraction.Polarity;
import org.ascribe.text.Sentence;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/**
 * Cuts words that a person marked into claims: what was cut before stays, and each sentence of the rest is one more.
 *
 * @param sentences of that text
 */
record ClaimCut(SourceText text, List<Sentence> sentences) {
    /** The word that leads into reported speech and is no part of what was said. */
    private static final String LEADING = "that ";

    /**
     * The claims in reading order.
     *
     * @param content where the words stand
     * @param old where they stood before; what lay between its claims, such as an "and", is none now either
     * @param before the claims of before; those that lie within the new words stay as they are
     */
    List<ClaimCandidate> of(List<Span> content, List<Span> old, List<ClaimCandidate> before) {
        List<ClaimCandidate> claims = new ArrayList<>();
        List<Span> between = new ArrayList<>(old);
        for (ClaimCandidate claim : before) {
            boolean stays =
                    claim.spans().stream().allMatch(span -> content.stream().anyMatch(part -> part.contains(span)));
            if (stays) {
                claims.add(claim);
            } else {
                between = without(between, claim.spans());
            }
        }
        List<Span> taken = claims.stream()
                .flatMap(claim -> claim.spans().stream())
                .sorted()
                .toList();
        Polarity polarity = before.isEmpty() ? Polarity.ASSERTED : before.get(0).polarity();
        for (Span part : content) {
            for (Sentence sentence : sentences) {
                if (sentence.span().overlaps(part)) {
                    Span rest = new Span(
                            Math.max(part.start(), sentence.span().start()),
                            Math.min(part.end(), sentence.span().end()));
                    for (Span free : without(List.of(rest), taken)) {
                        if (!without(List.of(worded(free)), between).isEmpty()) {
                            add(free, polarity, claims);
                        }
                    }
                }
            }
        }
        claims.sort((one, other) -> one.spans().get(0).compareTo(other.spans().get(0)));
        return claims;
    }

    private static List<Span> without(List<Span> spans, List<Span> taken) {
        List<Span> free = new ArrayList<>();
        for (Span whole : spans) {
            int from = whole.start();
            for (Span each : taken) {
                if (from < whole.end() && each.overlaps(new Span(from, whole.end()))) {
                    if (each.start() > from) {
                        free.add(new Span(from, each.start()));
                    }
                    from = Math.min(whole.end(), each.end());
                }
            }
            if (from < whole.end()) {
                free.add(new Span(from, whole.end()));
            }
        }
        return free;
    }

    private void add(Span rough, Polarity polarity, List<ClaimCandidate> claims) {
        Span span = worded(rough);
        if (text.cut(span).startsWith(LEADING)) {
            span = worded(new Span(span.start() + LEADING.length(), span.end()));
        }
        if (!span.isEmpty()) {
            claims.add(whole(text, List.of(span), ClaimKind.STATEMENT, polarity));
        }
    }

    /** Without marks and white space at its edges. */
    private Span worded(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && !Character.isLetterOrDigit(text.value().codePointAt(start))) {
            start += Character.charCount(text.value().codePointAt(start));
        }
        while (end > start && !Character.isLetterOrDigit(text.value().codePointBefore(end))) {
            end -= Character.charCount(text.value().codePointBefore(end));
        }
        return new Span(start, end);
    }

    /** A claim of these words in which no pronoun is explained. */
    static ClaimCandidate whole(SourceText text, List<Span> spans, ClaimKind kind, Polarity polarity) {
        String words = ClaimWords.of(text, spans, List.of(), span -> true);
        return new ClaimCandidate(words, spans, List.of(), kind, polarity, null, true);
    }
}
