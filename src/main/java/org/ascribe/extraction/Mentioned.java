package org.ascribe.extraction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ascribe.extraction.Phrase.Type;

/** What a run of words names that a pronoun could stand for. */
final class Mentioned {
    private final Referents referents;

    Mentioned(Referents referents) {
        this.referents = referents;
    }

    /** What may be meant, by the token that it is told apart by, in reading order. */
    Map<Integer, Referent> in(Words words) {
        Map<Integer, Referent> found = new LinkedHashMap<>();
        PhraseCutter phrases = new PhraseCutter(words);
        for (int i = 0; i < words.size(); i++) {
            PhraseCutter.Cut cut = words.isWord(i) ? phrases.cut(i) : null;
            Referent referent = cut == null ? null : referents.of(cut.phrase(), predicate(words, i));
            if (referent != null) {
                found.put(i, referent);
                Referent subject = subject(words, i, cut);
                if (subject != null) {
                    found.put(cut.next() - 2, subject);
                }
            }
            i = cut == null ? i : cut.next() - 1;
        }
        return found;
    }

    /** "The pumps work," may be a noun and its verb: then the pumps can be meant as well. */
    private Referent subject(Words words, int from, PhraseCutter.Cut cut) {
        int last = cut.next() - 1;
        boolean endsClause = !words.isWord(cut.next()) || words.is(cut.next(), WordClass.CONJUNCTION);
        boolean both = last - from > 1
                && words.word(last - 1).endsWith("s")
                && !words.word(last).endsWith("s");
        if (!endsClause || !both || words.word(last).startsWith("'")) {
            return null;
        }
        String plural = words.word(last - 1);
        Set<WordClass> classes = words.lexicon().classes(plural);
        return referents.of(
                new Phrase(words.span(from, last), words.span(from, last), Type.COMMON, plural, classes), false);
    }

    private static boolean predicate(Words words, int i) {
        return words.is(i - 1, WordClass.AUXILIARY)
                || words.is(i - 1, WordClass.ADVERB)
                || words.is(i - 1, WordClass.VERB)
                || words.cueAt(i - 1) != null;
    }
}
