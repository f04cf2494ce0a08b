package org.ascribe.extraction;

import java.util.Set;
import java.util.regex.Pattern;
import org.ascribe.extraction.CueVerb.Form;
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

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "del", "della", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "du",
            "ten", "ter");

    /** (R-Tex.) and R-Vt.: a party and a place. */
    private static final Pattern PARTY = Pattern.compile("\\p{L}{1,4}-\\p{L}.*|[dri]");

    private static final int LONGEST_ATTACHMENT = 3;

    private final Words words;

    PhraseCutter(Words words) {
        this.words = words;
    }

    /** The longest phrase that begins at this token, or null where none does. */
    Cut cut(int start) {
        if (!words.isWord(start)) {
            return null;
        }
        if (words.is(start, WordClass.PRONOUN) && !possessive(start)) {
            return new Cut(phrase(start, start + 1, Type.PRONOUN), start + 1);
        }
        int end = coreEnd(start);
        if (end <= start) {
            return null;
        }
        Phrase core = phrase(start, end, type(start, end));
        return core.type() == Type.TIME ? new Cut(core, end) : attach(core, end, 0);
    }

    /** his, her, their before a noun. */
    private boolean possessive(int i) {
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

    private int coreEnd(int start) {
        int i = start;
        boolean noun = false;
        if (opens(i)) {
            i++;
            while (words.is(i, WordClass.QUANTIFIER)
                    || words.is(i, WordClass.DETERMINER) && words.is(i - 1, WordClass.QUANTIFIER)) {
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

    private boolean opens(int i) {
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
        boolean name = words.isCapital(i) && (i > start || !words.isFunction(i));
        if (words.isFunction(i)
                && !(name && i > start && !words.is(i, WordClass.AUXILIARY) && words.isCapital(i - 1))) {
            return false;
        }
        if (words.is(i, WordClass.TIME)) {
            return i == start || !noun || words.is(i - 1, WordClass.TIME) || words.isNumber(i - 1);
        }
        if (words.is(i, WordClass.ADVERB) && !name) {
            return i > start && !noun && words.isWord(i + 1) && !words.isFunction(i + 1);
        }
        CueVerbs.Entry cue = name && i > start ? null : words.cueAt(i);
        if (cue != null) {
            return i == start ? bareNoun(i, cue) : !verb(i, start, noun, cue);
        }
        return !words.is(i, WordClass.VERB) || name && i > start || !noun && i > start;
    }

    /** A cue form with nothing before it is a noun where it ends in s and an auxiliary or preposition follows. */
    private boolean bareNoun(int i, CueVerbs.Entry cue) {
        boolean follows = words.is(i + 1, WordClass.AUXILIARY) || words.is(i + 1, WordClass.PREPOSITION);
        return (cue.form() == Form.PRESENT || cue.form() == Form.BASE)
                && follows
                && !cue.verb().lemma().equals("say");
    }

    /** Whether the cue form at this token is the verb of the phrase so far, not a noun or adjective in it. */
    private boolean verb(int i, int start, boolean noun, CueVerbs.Entry cue) {
        if (cue.words().size() > 1) {
            return noun;
        }
        if (!noun) {
            return false;
        }
        boolean plural =
                words.word(i - 1).endsWith("s") && !words.word(i - 1).endsWith("ss") && !words.isCapital(i - 1);
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
            case BASE -> plural && (opensContent || words.word(i).equals("say"));
        };
    }

    private boolean adjectival(int i) {
        return words.is(i, WordClass.VERB) || words.is(i, WordClass.ADVERB);
    }

    private Type type(int start, int end) {
        boolean time = false;
        for (int i = start; i < end; i++) {
            if (words.is(i, WordClass.TIME)) {
                time = true;
            } else if (!opens(i) && !words.isNumber(i) && !TIME_ADJECTIVES.contains(words.word(i))) {
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
        return end - start == 1 && (known || opens(start));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private Cut attach(Phrase core, int end, int depth) {
        int tag = partyTagEnd(end);
        if (tag > end && core.type() == Type.NAME) {
            return attach(core.upTo(words.at(tag - 1).end()), tag, depth);
        }
        String word = words.word(end);
        boolean attaches = word.equals("of") || ATTACHING.contains(word) && core.type() == Type.COMMON && core.speaks();
        if (!attaches || depth >= LONGEST_ATTACHMENT) {
            return new Cut(core, end);
        }
        int next = coreEnd(end + 1);
        if (next <= end + 1
                || type(end + 1, next) == Type.TIME
                || words.is(end + 1, WordClass.PRONOUN) && !possessive(end + 1)) {
            return new Cut(core, end);
        }
        return attach(core.upTo(words.at(next - 1).end()), next, depth + 1);
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
