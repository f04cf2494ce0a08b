package org.ascribe.extraction;

import java.util.Set;
import java.util.regex.Pattern;
import org.ascribe.extraction.Phrase.Type;

/**
 * Cuts noun phrases from left to right by word lists alone, without a tagger.
 *
 * <p>It only has to be right beside a cue: there the phrase is bounded by the cue itself and by function words.
 */
final class PhraseCutter {
    /** A phrase and the token after it. */
    record Cut(Phrase phrase, int next) {}

    private static final Set<String> ATTACHING =
            Set.of("for", "at", "in", "from", "with", "to", "on", "by", "against", "behind", "near", "among", "within");

    /** (R-Tex.) and R-Vt.: a party and a place. */
    private static final Pattern PARTY = Pattern.compile("\\p{L}{1,4}-\\p{L}.*|[dri]");

    private static final int LONGEST_ATTACHMENT = 3;

    private final Words words;
    private final NounRun nouns;

    PhraseCutter(Words words) {
        this.words = words;
        this.nouns = new NounRun(words);
    }

    /** The longest phrase that begins at this token, or null where none does. */
    Cut cut(int start) {
        if (!words.isWord(start)) {
            return null;
        }
        if (words.is(start, WordClass.PRONOUN) && !nouns.possessive(start)) {
            return new Cut(phrase(start, start + 1, Type.PRONOUN), start + 1);
        }
        int end = nouns.end(start);
        if (end <= start) {
            return null;
        }
        Phrase core = phrase(start, end, type(start, end));
        return core.type() == Type.TIME ? new Cut(core, end) : attach(core, end);
    }

    /** Whether the word after a full name is a verb by what follows it. */
    boolean verbAt(int i) {
        return words.cueAt(i) == null && nouns.verbAfterName(i, i - 2);
    }

    private Type type(int start, int end) {
        boolean time = false;
        for (int i = start; i < end; i++) {
            if (words.is(i, WordClass.TIME)) {
                time = true;
            } else if (!nouns.opens(i) && !words.isNumber(i) && !TIME_ADJECTIVES.contains(words.word(i))) {
                return words.isCapital(end - 1) && !words.word(end - 1).startsWith("'") && !onlyOpener(start, end)
                        ? Type.NAME
                        : Type.COMMON;
            }
        }
        return time ? Type.TIME : Type.COMMON;
    }

    private static final Set<String> TIME_ADJECTIVES =
            Set.of("last", "next", "this", "early", "late", "earlier", "same", "past");

    /** A lone capitalised word that is a noun of the lists (Officials, Police) or an opener is no name. */
    private boolean onlyOpener(int start, int end) {
        boolean known = words.is(start, WordClass.ROLE)
                || words.is(start, WordClass.QUANTIFIER)
                || words.word(start).endsWith("s") && words.lexicon().is(singular(words.word(start)), WordClass.ROLE);
        return end - start == 1 && (known || nouns.opens(start));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private Cut attach(Phrase core, int coreEnd) {
        Phrase phrase = core;
        int end = coreEnd;
        int attached = 0;
        while (true) {
            int tag = partyTagEnd(end);
            if (tag > end && core.type() == Type.NAME) {
                phrase = phrase.upTo(words.at(tag - 1).end());
                end = tag;
                continue;
            }
            int next = attached < LONGEST_ATTACHMENT && attaches(core, end) ? nouns.end(end + 1) : end;
            if (next <= end + 1
                    || type(end + 1, next) == Type.TIME
                    || words.is(end + 1, WordClass.PRONOUN) && !nouns.possessive(end + 1)) {
                return new Cut(phrase, end);
            }
            phrase = phrase.upTo(words.at(next - 1).end());
            end = next;
            attached++;
        }
    }

    private boolean attaches(Phrase core, int i) {
        String word = words.word(i);
        return word.equals("of") || ATTACHING.contains(word) && core.type() == Type.COMMON && core.speaks();
    }

    private int partyTagEnd(int i) {
        if (words.word(i).equals("(")) {
            for (int k = i + 1; k < i + 6 && k < words.size(); k++) {
                if (words.word(k).equals(")")) {
                    return PARTY.matcher(words.word(i + 1)).matches() ? k + 1 : i;
                }
            }
        }
        boolean tag = words.word(i).equals(",")
                && words.isCapital(i + 1)
                && words.word(i + 1).matches("\\p{L}-\\p{L}.*");
        return tag ? i + 2 : i;
    }

    private Phrase phrase(int start, int end, Type type) {
        String head =
                words.word(end - 1).startsWith("'") && end - 1 > start ? words.word(end - 2) : words.word(end - 1);
        Set<WordClass> classes = new java.util.HashSet<>(words.lexicon().classes(head));
        classes.addAll(words.lexicon().classes(singular(head)));
        return new Phrase(words.span(start, end), words.span(start, end), type, head, classes);
    }
}
