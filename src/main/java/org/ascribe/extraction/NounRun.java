package org.ascribe.extraction;

import java.util.Set;
import org.ascribe.extraction.CueVerb.Form;

/** How far a run of words is one noun phrase: a determiner, adjectives, nouns, names, up to a verb or a function word. */
final class NounRun {
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "del", "della", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "du",
            "ten", "ter");

    /** How many quantifiers and determiners may open a phrase: "all the many". */
    private static final int MOST_OPENERS = 20;

    private final Words words;

    NounRun(Words words) {
        this.words = words;
    }

    /** his, her, their before a noun. */
    boolean possessive(int i) {
        return switch (words.word(i)) {
            case "his", "its", "their", "our", "my", "your", "whose" -> true;
            case "her" ->
                words.isWord(i + 1)
                        && !words.isFunction(i + 1)
                        && words.cueAt(i + 1) == null
                        && !words.is(i + 1, WordClass.VERB);
            default -> false;
        };
    }

    /** The token after the phrase that begins here; the same token where none does. */
    int end(int start) {
        int i = start;
        boolean noun = false;
        if (opens(i)) {
            i++;
            while (i < start + MOST_OPENERS
                    && (words.is(i, WordClass.QUANTIFIER)
                            || words.is(i, WordClass.DETERMINER) && words.is(i - 1, WordClass.QUANTIFIER))) {
                i++;
            }
            noun = words.is(start, WordClass.QUANTIFIER);
        }
        while (i < words.size()) {
            if (continues(i, start, noun)) {
                noun |= !adjectival(i) || words.isCapital(i);
                i++;
            } else if (joins(i, start)) {
                i++;
            } else {
                break;
            }
        }
        return noun || i > start && !words.is(i - 1, WordClass.DETERMINER) && !possessive(i - 1) ? i : start;
    }

    boolean opens(int i) {
        return words.is(i, WordClass.DETERMINER) || words.is(i, WordClass.QUANTIFIER) || possessive(i);
    }

    /** An apostrophe or a particle inside a phrase that goes on behind it. */
    private boolean joins(int i, int start) {
        if (i == start) {
            return false;
        }
        String word = words.word(i);
        boolean more = words.isWord(i + 1);
        if (word.equals("'s")) {
            return true;
        }
        if (word.equals("'") || word.equals("’")) {
            return more
                    && words.word(i - 1).endsWith("s")
                    && words.at(i).start() == words.at(i - 1).end();
        }
        if (PARTICLES.contains(word) || word.equals("&")) {
            return words.isCapital(i - 1) && words.isCapital(i + 1);
        }
        if (word.equals("of")) {
            return words.isCapital(i - 1) && words.isCapital(i + 1);
        }
        return false;
    }

    private boolean continues(int i, int start, boolean noun) {
        if (!words.isWord(i) || words.word(i).startsWith("'")) {
            return false;
        }
        if (verbAfterName(i, start)) {
            return false;
        }
        boolean namesake = i == 0 && words.isGivenName(i)
                || i > 0
                        && words.isCapital(i)
                        && words.isCapital(i + 1)
                        && words.isWord(i - 1)
                        && !words.isCapital(i - 1);
        boolean name = words.isCapital(i) && (i > start || namesake || !words.isFunction(i));
        if (words.isFunction(i)
                && !(namesake && (words.is(i, WordClass.PREPOSITION) || words.is(i, WordClass.AUXILIARY)))
                && !(name && i > start && !words.is(i, WordClass.AUXILIARY) && words.isCapital(i - 1))) {
            return false;
        }
        if (words.is(i, WordClass.TIME)) {
            return i == start || !noun || words.is(i - 1, WordClass.TIME) || words.isNumber(i - 1);
        }
        if (words.is(i, WordClass.ADVERB) && !name) {
            return i > start && !noun && words.isWord(i + 1) && !words.isFunction(i + 1);
        }
        CueVerbs.Entry cue = name && (i > start || namesake) ? null : words.cueAt(i);
        if (cue != null) {
            return i == start ? bareNoun(i, cue) : !verb(i, start, noun, cue);
        }
        return !words.is(i, WordClass.VERB) || name && (i > start || namesake) || !noun && i > start;
    }

    /** "Maria Delgado runs the port", "Eva Lindner left the stage": no list has to know the verb. */
    boolean verbAfterName(int i, int start) {
        boolean fullName = i - start > 1 && words.isCapital(i - 1) && words.isCapital(i - 2);
        boolean object = words.is(i + 1, WordClass.DETERMINER) || possessive(i + 1);
        boolean noun =
                words.is(i, WordClass.ROLE) || words.is(i, WordClass.COLLECTIVE) || words.is(i, WordClass.DOCUMENT);
        return fullName
                && object
                && !noun
                && words.isWord(i)
                && !words.isCapital(i)
                && !words.isFunction(i)
                && !words.is(i, WordClass.ADVERB);
    }

    /** A cue form with nothing before it is a noun where it ends in s and an auxiliary or preposition follows. */
    private boolean bareNoun(int i, CueVerbs.Entry cue) {
        boolean follows = words.is(i + 1, WordClass.AUXILIARY) || words.is(i + 1, WordClass.PREPOSITION);
        return (cue.form() == Form.PRESENT || cue.form() == Form.BASE)
                && follows
                && !cue.verb().lemma().equals("say");
    }

    /** "numerous hints that", "many detailed questions"; but "many claim", "some asked for". */
    private boolean nounAfterQuantity(int i, CueVerbs.Entry cue) {
        boolean before = words.isWord(i + 1) && !words.isFunction(i + 1) && !words.isCapital(i + 1);
        return switch (cue.form()) {
            case PRESENT -> !words.word(i).equals("says");
            case PAST, PARTICIPLE -> before && !words.is(i + 1, WordClass.TIME) && !words.is(i + 1, WordClass.ADVERB);
            case BASE, ING -> false;
        };
    }

    /** Whether the cue form at this token is the verb of the phrase so far, not a noun or adjective in it. */
    private boolean verb(int i, int start, boolean noun, CueVerbs.Entry cue) {
        if (cue.words().size() > 1) {
            return noun;
        }
        if (!noun || words.is(i - 1, WordClass.QUANTIFIER) && nounAfterQuantity(i, cue)) {
            return false;
        }
        boolean plural = words.word(i - 1).endsWith("s")
                && !words.word(i - 1).endsWith("ss")
                && (!words.isCapital(i - 1) || i - 1 == start);
        boolean opensContent = !words.isWord(i + 1)
                || words.isFunction(i + 1)
                        && !words.is(i + 1, WordClass.PREPOSITION)
                        && !words.is(i + 1, WordClass.AUXILIARY)
                || words.isCapital(i + 1)
                || words.is(i + 1, WordClass.TIME);
        return switch (cue.form()) {
            case PAST, PARTICIPLE, ING -> true;
            case PRESENT ->
                words.word(i).equals("says")
                        || opensContent
                        || words.isCapital(i - 1) && !words.is(i + 1, WordClass.AUXILIARY);
            case BASE ->
                !words.word(i + 1).equals("'s") && plural && opensContent
                        || words.word(i).equals("say") && !opens(i - 1);
        };
    }

    private boolean adjectival(int i) {
        return words.is(i, WordClass.VERB) || words.is(i, WordClass.ADVERB);
    }
}
