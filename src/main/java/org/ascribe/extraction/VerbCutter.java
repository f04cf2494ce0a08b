package org.ascribe.extraction;

import java.util.Set;
import org.ascribe.extraction.CueVerb.Form;
import org.ascribe.extraction.Segment.Kind;

/** Cuts verb groups: auxiliaries, negation, adverbs and the verb, which is a cue or any other verb. */
final class VerbCutter {
    private static final Set<String> BE = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "'re", "'m", "isn't", "aren't", "wasn't",
            "weren't", "'s");
    private static final Set<String> FLOATING = Set.of("both", "all", "each");
    private static final Set<String> CLITICS = Set.of("'re", "'ll", "'ve", "'d", "'m", "'s");

    /** No verb group is longer; without a bound a line of adverbs alone would cost the square of its length. */
    private static final int LONGEST = 30;

    /** A segment and the token after it. */
    record Cut(Segment segment, int next) {}

    private final Words words;

    VerbCutter(Words words) {
        this.words = words;
    }

    /** The verb group that begins at this token, or null where none does. */
    Cut cut(int start) {
        int i = start;
        boolean auxiliary = false;
        boolean infinitive = false;
        String last = "";
        while (i < words.size() && i < start + LONGEST) {
            if (auxiliaryAt(i, start)) {
                auxiliary = true;
                last = words.word(i);
            } else if (words.word(i).equals("to") && verbFollows(i + 1)) {
                infinitive = true;
            } else if (!words.word(i).equals("not")
                    && !((words.is(i, WordClass.ADVERB) || floats(i)) && groupGoesOn(i))) {
                break;
            }
            i++;
        }
        CueVerbs.Entry cue = words.cueAt(i);
        boolean nounAfterBe =
                cue != null && BE.contains(last) && (cue.form() == Form.BASE || cue.form() == Form.PRESENT);
        if (cue != null && !nounAfterBe && (!infinitive || cue.form() == Form.BASE)) {
            int end = withAdverb(i + cue.words().size());
            boolean passive = BE.contains(last) && (cue.form() == Form.PAST || cue.form() == Form.PARTICIPLE);
            Cue found = new Cue(cue.verb(), cue.form(), passive, infinitive, auxiliary);
            return new Cut(new Segment(Kind.CUE, words.span(start, end), words.joined(start, end), null, found), end);
        }
        if (words.is(i, WordClass.VERB) && !infinitive) {
            return new Cut(Segment.of(Kind.VERB, words.span(start, i + 1), words.joined(start, i + 1)), i + 1);
        }
        boolean verb = auxiliary && i > start;
        return verb ? new Cut(Segment.of(Kind.VERB, words.span(start, i), words.joined(start, i)), i) : null;
    }

    private boolean auxiliaryAt(int i, int start) {
        boolean clitic = CLITICS.contains(words.word(i));
        return words.is(i, WordClass.AUXILIARY) && !clitic || clitic && i == start;
    }

    /** "Both of them" is a phrase; "Ruiz and Weiss both said" and "have all said" hold an adverb. */
    private boolean floats(int i) {
        return FLOATING.contains(words.word(i))
                && words.isWord(i - 1)
                && (!words.isFunction(i - 1) || words.is(i - 1, WordClass.AUXILIARY));
    }

    private boolean verbFollows(int i) {
        int k = afterAdverbs(i);
        return words.is(k, WordClass.AUXILIARY)
                || words.is(k, WordClass.VERB)
                || words.cueAt(k) != null && words.cueAt(k).form() == Form.BASE;
    }

    /** Whether a verb comes after the adverbs that begin here. */
    private boolean groupGoesOn(int i) {
        int k = afterAdverbs(i);
        return words.is(k, WordClass.AUXILIARY) || words.is(k, WordClass.VERB) || words.cueAt(k) != null;
    }

    private int afterAdverbs(int i) {
        int k = i;
        while (k < i + LONGEST
                && (words.is(k, WordClass.ADVERB)
                        || FLOATING.contains(words.word(k))
                        || words.word(k).equals("not"))) {
            k++;
        }
        return k;
    }

    /** "wondered aloud", "said flatly": an adverb in -ly or of manner right after the verb belongs to the cue. */
    private int withAdverb(int end) {
        boolean manner = words.word(end).equals("aloud")
                || words.word(end).equals("only")
                || words.is(end, WordClass.ADVERB) && words.word(end).endsWith("ly");
        return manner ? end + 1 : end;
    }
}
