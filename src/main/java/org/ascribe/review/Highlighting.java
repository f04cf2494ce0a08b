package org.ascribe.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ascribe.text.Span;

/**
 * Cuts a text into words and the marks around them. Marks nest as HTML wants it: where one ends inside another that
 * began later, the later one is closed with it and opened again behind it.
 */
final class Highlighting {
    private record Part(Card card, Span span, boolean last) {}

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private final Set<Card> begun = new HashSet<>();
    private int at;

    private Highlighting(String text) {
        this.text = text;
    }

    /** The pieces whose words, one after the other, are the text. */
    static List<Piece> of(String text, List<Card> cards) {
        return new Highlighting(text).cut(parts(cards));
    }

    /** In reading order; of two that begin together the longer comes first, so that it holds the other. */
    private static List<Part> parts(List<Card> cards) {
        List<Part> parts = new ArrayList<>();
        for (Card card : cards) {
            List<Span> spans = card.quotation().content().stream()
                    .map(span -> span.span())
                    .sorted()
                    .toList();
            for (int i = 0; i < spans.size(); i++) {
                parts.add(new Part(card, spans.get(i), i == spans.size() - 1));
            }
        }
        parts.sort(Comparator.comparingInt((Part part) -> part.span().start())
                .thenComparingInt(part -> -part.span().end()));
        return parts;
    }

    private List<Piece> cut(List<Part> parts) {
        for (Part part : parts) {
            closeUntil(part.span().start());
            words(part.span().start());
            open(part);
        }
        closeUntil(text.length());
        words(text.length());
        return pieces;
    }

    private void open(Part part) {
        open.push(part);
        pieces.add(Piece.open(part.card(), begun.add(part.card())));
    }

    private void closeUntil(int position) {
        Part next = nextToEnd();
        while (next != null && next.span().end() <= position) {
            words(next.span().end());
            close(next);
            next = nextToEnd();
        }
    }

    private Part nextToEnd() {
        return open.stream()
                .min(Comparator.comparingInt(part -> part.span().end()))
                .orElse(null);
    }

    private void close(Part ending) {
        Deque<Part> again = new ArrayDeque<>();
        while (open.peek() != ending) {
            Part above = open.pop();
            pieces.add(Piece.close(above.card(), false));
            again.push(above);
        }
        open.pop();
        pieces.add(Piece.close(ending.card(), ending.last()));
        again.forEach(this::open);
    }

    private void words(int until) {
        if (until > at) {
            pieces.add(Piece.words(text.substring(at, until)));
            at = until;
        }
    }
}
