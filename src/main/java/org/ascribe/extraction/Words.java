package org.ascribe.extraction;

import java.util.List;
import org.ascribe.text.Span;

/** A run of tokens of one paragraph with the word lists at hand, for those that cut phrases out of it. */
final class Words {
    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final CueVerbs cueVerbs;

    Words(List<Token> tokens, Lexicon lexicon, CueVerbs cueVerbs) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.cueVerbs = cueVerbs;
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return tokens.get(i);
    }

    /** The word at this place in lower case, or an empty one beyond the ends. */
    String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
    }

    boolean is(int i, WordClass wordClass) {
        return i >= 0
                && i < tokens.size()
                && (lexicon.is(word(i), wordClass) || wordClass == WordClass.ADVERB && lexicon.isManner(word(i)));
    }

    boolean isGivenName(int i) {
        return isCapital(i) && lexicon.genderOf(word(i)) != null;
    }

    boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }

    boolean isCapital(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).capital();
    }

    boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber();
    }

    /** Words that no noun phrase holds: prepositions, conjunctions, auxiliaries, adverbs, pronouns and their like. */
    boolean isFunction(int i) {
        return is(i, WordClass.PREPOSITION)
                || is(i, WordClass.CONJUNCTION)
                || is(i, WordClass.SUBORDINATOR)
                || is(i, WordClass.AUXILIARY)
                || is(i, WordClass.PRONOUN)
                || is(i, WordClass.DETERMINER)
                || WH.contains(word(i))
                || word(i).equals("to")
                || word(i).equals("not");
    }

    static final List<String> WH =
            List.of("who", "which", "whom", "whose", "what", "why", "how", "when", "where", "whether", "that");

    /** How many words an idiom takes that begins here and in which a cue is no speech; else 0. */
    int notSpeechAt(int i) {
        return i < tokens.size() ? lexicon.notSpeechAt(tokens, i) : 0;
    }

    CueVerbs.Entry cueAt(int i) {
        return i >= 0 && i < tokens.size() ? cueVerbs.at(tokens, i, tokens.size()) : null;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    String joined(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(i > from ? " " : "").append(word(i));
        }
        return joined.toString();
    }
}
