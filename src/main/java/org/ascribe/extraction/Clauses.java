package org.ascribe.extraction;

import java.util.Set;
import org.ascribe.extraction.CueVerb.Form;

/** Tells, by word lists alone, where a second main clause begins in a sentence. */
final class Clauses {
    private static final Set<String> SUBJECTS = Set.of(
            "i",
            "we",
            "he",
            "she",
            "they",
            "it",
            "you",
            "there",
            "nobody",
            "everybody",
            "somebody",
            "everyone",
            "someone",
            "none",
            "nothing",
            "everything",
            "this",
            "these");
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "provided", "providing", "assuming", "supposing", "whether", "lest", "otherwise");
    /** The longest clause in tokens that is looked into; a longer one stays whole. */
    private static final int LONGEST = 150;

    private static final Set<String> NOT_FINITE = Set.of("be", "been", "being", "having");
    private static final Set<String> NOT_AT_THE_START = Set.of("not", "neither", "either", "both", "only", "no");

    private final Words words;
    private final VerbCutter verbs;
    private final NounRun nouns;

    Clauses(Said said) {
        this.words = said.words();
        this.verbs = new VerbCutter(words);
        this.nouns = new NounRun(words);
    }

    /** The token after the verb group that begins here, or this one where none does. */
    int verbAt(int i) {
        VerbCutter.Cut cut = words.isWord(i) ? verbs.cut(i) : null;
        return cut == null ? i : cut.next();
    }

    /** Whether the word "that" or "this" at a token is a subject by itself: "that is why". */
    boolean pointsAt(int i) {
        int next = i + 1;
        while (words.is(next, WordClass.ADVERB)) {
            next++;
        }
        return words.is(next, WordClass.AUXILIARY) || words.is(next, WordClass.VERB);
    }

    /** Whether clauses of this sentence may be claims of their own: no condition holds them together. */
    boolean divisible(int from, int to) {
        for (int i = from; i < to; i++) {
            if (CONDITIONS.contains(words.word(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where a main clause begins that is joined at token {@code i} to the one from {@code start}; else {@code i}. */
    int nextAfter(int start, int i, int to) {
        String joint = words.word(i);
        boolean semicolon = joint.equals(";");
        boolean contrast = joint.equals("but") || joint.equals("yet");
        if (!semicolon && !contrast && !joint.equals("and")) {
            return i;
        }
        boolean comma = !words.isWord(i - 1);
        int next = i + 1;
        while (semicolon && (words.word(next).equals("and") || words.word(next).equals("but"))) {
            next++;
        }
        if (words.word(next).equals("that") && words.word(start).equals("that")) {
            next++;
        }
        boolean left = complete(start, i, semicolon || contrast && comma);
        return left && begins(next, to, semicolon || comma) ? next : i;
    }

    /** Whether one simple clause stands here, with a subject before its verb and nothing embedded in it. */
    private boolean complete(int from, int to, boolean lenient) {
        int first = from;
        while (first < to
                && (!words.isWord(first)
                        || words.word(first).equals("that") && !pointsAt(first)
                        || words.is(first, WordClass.CONJUNCTION))) {
            first++;
        }
        boolean opens = words.is(first, WordClass.PREPOSITION)
                || words.is(first, WordClass.ADVERB)
                || words.is(first, WordClass.TIME)
                || words.is(first, WordClass.SUBORDINATOR)
                || NOT_AT_THE_START.contains(words.word(first));
        if (opens || to - first > LONGEST || verbAt(first) > first) {
            return false;
        }
        int finite = 0;
        for (int i = first + 1; i < to; i++) {
            if (embeds(i)) {
                return false;
            }
            VerbCutter.Cut cut = words.isWord(i) ? verbs.cut(i) : null;
            if (cut != null) {
                finite += finite(i, cut, words.word(i - 1), true) ? 1 : 0;
                if (takesClause(cut)) {
                    return false;
                }
                i = cut.next() - 1;
            }
        }
        return finite == 1 || finite == 0 && lenient && to - first > 2;
    }

    private boolean embeds(int i) {
        return words.is(i, WordClass.SUBORDINATOR) || Words.WH.contains(words.word(i));
    }

    /** "I think A and B": B may be thought as well. */
    private static boolean takesClause(VerbCutter.Cut cut) {
        Cue cue = cut.segment().cue();
        return cue != null
                && (cue.verb().tier() == 1 || cue.verb().complements().contains("wh"));
    }

    /** Whether a subject and its finite verb stand here. */
    private boolean begins(int from, int to, boolean setOff) {
        boolean pronoun =
                SUBJECTS.contains(words.word(from)) || words.word(from).equals("that") && pointsAt(from);
        int end = pronoun ? from + 1 : nouns.end(from);
        if (!pronoun && end > from && words.word(end).equals("of")) {
            end = Math.max(end, nouns.end(end + 1));
        }
        if (end <= from || end >= to) {
            return false;
        }
        VerbCutter.Cut cut = words.isWord(end) ? verbs.cut(end) : null;
        return cut != null && finite(end, cut, words.word(end - 1), setOff || pronoun);
    }

    /** Whether a verb group is finite; a form that may as well be a participle ("the pumps installed") only where told. */
    private boolean finite(int i, VerbCutter.Cut cut, String before, boolean participleToo) {
        String first = words.word(i);
        if (words.is(i - 1, WordClass.PREPOSITION) || words.is(i - 1, WordClass.DETERMINER)) {
            // "in May", "the left": a noun.
            return false;
        }
        if (first.equals("to") || NOT_FINITE.contains(first) || first.endsWith("ing") && !first.equals("bring")) {
            return false;
        }
        if (words.is(i, WordClass.AUXILIARY)) {
            return true;
        }
        Cue cue = cut.segment().cue();
        boolean present = cue != null ? cue.form() == Form.PRESENT : first.endsWith("s") && !first.endsWith("ss");
        return present || participleToo || SUBJECTS.contains(before);
    }
}
