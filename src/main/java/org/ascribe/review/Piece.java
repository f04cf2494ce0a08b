package org.ascribe.review;

/**
 * A piece of a marked text: a mark begins, words, or a mark ends.
 *
 * @param opens the quotation whose mark begins here; null otherwise
 * @param first whether it is that quotation's first mark, the one that its card links to
 * @param words null where a mark begins or ends
 * @param closes the quotation whose mark ends here; null otherwise
 * @param last whether nothing of that quotation follows
 */
public record Piece(Card opens, boolean first, String words, Card closes, boolean last) {
    static Piece words(String words) {
        return new Piece(null, false, words, null, false);
    }

    static Piece open(Card card, boolean first) {
        return new Piece(card, first, null, null, false);
    }

    static Piece close(Card card, boolean last) {
        return new Piece(null, false, null, card, last);
    }
}
