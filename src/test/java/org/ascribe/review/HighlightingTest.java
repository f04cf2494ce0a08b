package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.SpanJson;
import org.junit.jupiter.api.Test;

class HighlightingTest {
    @Test
    void a_mark_stands_around_its_words() {
        assertThat(marked("He said “yes” twice.", card(1, 8, 13))).isEqualTo("He said <1“yes”1!> twice.");
    }

    @Test
    void each_part_of_a_quotation_is_marked_and_only_the_last_leads_to_the_card() {
        assertThat(marked("“a” he said “b”", card(1, 0, 3, 12, 15))).isEqualTo("<1“a”1> he said <1“b”1!>");
    }

    @Test
    void a_quotation_in_another_is_marked_inside_it() {
        assertThat(marked("abcdef", card(1, 0, 6), card(2, 2, 4))).isEqualTo("<1ab<2cd2!>ef1!>");
        assertThat(marked("abcdef", card(2, 0, 3), card(1, 0, 6))).isEqualTo("<1<2abc2!>def1!>");
    }

    @Test
    void where_two_overlap_the_later_one_is_closed_and_opened_again() {
        assertThat(marked("abcdef", card(1, 0, 4), card(2, 2, 6))).isEqualTo("<1ab<2cd2>1!><2ef2!>");
    }

    @Test
    void two_of_one_place_stand_in_each_other() {
        assertThat(marked("abc", card(1, 0, 3), card(2, 0, 3))).isEqualTo("<1<2abc2!>1!>");
    }

    @Test
    void whatever_overlaps_the_words_are_the_text_and_every_mark_ends_inside_the_one_it_began_in() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String text = "0123456789".repeat(1 + random.nextInt(4));
            List<Card> cards = new ArrayList<>();
            for (int id = 1; id <= random.nextInt(6); id++) {
                int start = random.nextInt(text.length());
                cards.add(card(id, start, start + 1 + random.nextInt(text.length() - start)));
            }
            List<Piece> pieces = Highlighting.of(text, cards);
            StringBuilder words = new StringBuilder();
            List<Card> open = new ArrayList<>();
            for (Piece piece : pieces) {
                if (piece.opens() != null) {
                    open.add(piece.opens());
                } else if (piece.closes() != null) {
                    assertThat(open.remove(open.size() - 1)).isEqualTo(piece.closes());
                } else {
                    words.append(piece.words());
                }
            }
            assertThat(open).isEmpty();
            assertThat(words).hasToString(text);
            assertThat(pieces.stream().filter(Piece::first)).hasSameSizeAs(cards);
            assertThat(pieces.stream().filter(Piece::last)).hasSameSizeAs(cards);
        }
    }

    /** {@code <1} where the mark of quotation 1 begins, {@code 1>} where it ends, {@code 1!>} where it ends for good. */
    private static String marked(String text, Card... cards) {
        StringBuilder marked = new StringBuilder();
        for (Piece piece : Highlighting.of(text, List.of(cards))) {
            if (piece.opens() != null) {
                marked.append('<').append(piece.opens().quotation().id());
            } else if (piece.closes() != null) {
                marked.append(piece.closes().quotation().id()).append(piece.last() ? "!>" : ">");
            } else {
                marked.append(piece.words());
            }
        }
        return marked.toString();
    }

    private static Card card(long id, int... bounds) {
        List<SpanJson> content = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            content.add(new SpanJson(bounds[i], bounds[i + 1]));
        }
        return new Card(
                new QuotationJson(
                        id, 1, 1, "direct", content, null, "", null, null, null, null, null, null, null, null, "rule",
                        null, "current", false, null, List.of(), List.of(), 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
