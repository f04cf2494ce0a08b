package org.ascribe.extraction;

import org.ascribe.text.Span;

/**
 * A piece of a frame: what a rule's shape is made of.
 *
 * @param kind what it is
 * @param span where it stands in the original text; empty for one that stands for a boundary
 * @param word its words in lower case, single-spaced: what a literal of a shape is compared with
 * @param phrase the noun phrase of a PHRASE; else null
 * @param cue the cue verb of a CUE; else null
 */
record Segment(Kind kind, Span span, String word, Phrase phrase, Cue cue) {
    enum Kind {
        /** A quoted passage that can stand as a sentence. */
        QUOTE,
        /** A quoted passage that is part of somebody else's sentence. */
        PIECE,
        PHRASE,
        WHO,
        CUE,
        VERB,
        THAT,
        WH,
        TO,
        PREPOSITION,
        CONJUNCTION,
        SUBORDINATOR,
        ADVERB,
        PUNCTUATION,
        STOP,
        PARAGRAPH,
        WORD
    }

    static Segment of(Kind kind, Span span, String word) {
        return new Segment(kind, span, word, null, null);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isMark(String punctuation) {
        return kind == Kind.PUNCTUATION && word.equals(punctuation);
    }

    boolean isCue() {
        return kind == Kind.CUE;
    }

    boolean isQuoted() {
        return kind == Kind.QUOTE || kind == Kind.PIECE;
    }

    /** Whether a sentence cannot go on over it. */
    boolean endsSentence() {
        return kind == Kind.STOP || kind == Kind.PARAGRAPH;
    }
}
