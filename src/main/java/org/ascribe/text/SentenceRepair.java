package org.ascribe.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves, drops and adds sentence ends where marks, abbreviations and initials say that the model erred. */
final class SentenceRepair {
    /** A full stop, question or exclamation mark, the marks and brackets that close after it, and the next word. */
    private static final Pattern STOP = Pattern.compile("[.?!…]+[”’\"')\\]]*\\s*");

    private static final Pattern INITIAL = Pattern.compile("(?:^|[\\s“\"(.])\\p{Lu}\\.$");
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){2,}$");
    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,3}\\.$");
    private static final int LOOK_BACK = 20;

    private final Set<String> abbreviations;
    private final Set<String> mayEnd;
    private final Set<String> speechVerbs;

    private final Set<String> openers;

    private SentenceRepair(
            Set<String> abbreviations, Set<String> mayEnd, Set<String> speechVerbs, Set<String> openers) {
        this.abbreviations = abbreviations;
        this.mayEnd = mayEnd;
        this.speechVerbs = speechVerbs;
        this.openers = openers;
    }

    static SentenceRepair of(LanguageFolder folder) {
        Set<String> abbreviations = new HashSet<>();
        Set<String> mayEnd = new HashSet<>();
        for (String line : folder.entries("abbreviations.txt")) {
            String[] parts = line.split("\\|");
            abbreviations.add(parts[0].strip());
            if (parts.length > 1) {
                mayEnd.add(parts[0].strip());
            }
        }
        Set<String> verbs = new HashSet<>();
        for (String line : folder.entries("cue-verbs.txt")) {
            for (String form : line.split("[:|]")[1].strip().split("[\\s,]+")) {
                verbs.add(form);
            }
        }
        return new SentenceRepair(abbreviations, mayEnd, verbs, new HashSet<>(folder.entries("sentence-openers.txt")));
    }

    /** The places where sentences of the paragraph end, the paragraph's own end last. */
    SortedSet<Integer> ends(SourceText text, Span paragraph, List<Integer> found, QuotationMarks marks) {
        SortedSet<Integer> ends = new TreeSet<>();
        Matcher stop = STOP.matcher(text.value()).region(paragraph.start(), paragraph.end());
        Set<Integer> proposed = new HashSet<>();
        found.forEach(end -> proposed.add(skipBlanks(text, end, paragraph.end())));
        while (stop.find()) {
            int next = afterMarks(text, stop.end(), paragraph.end(), marks);
            if (next < paragraph.end() && ends(text, paragraph, stop, next, proposed.contains(stop.end()), marks)) {
                ends.add(next);
            }
        }
        ends.add(paragraph.end());
        return ends;
    }

    /** A closing mark after a blank still belongs to the sentence before it. */
    private static int afterMarks(SourceText text, int next, int limit, QuotationMarks marks) {
        QuotedPassage passage = next < limit ? marks.at(next) : null;
        boolean closing =
                passage != null && passage.closed() && next == passage.inner().end();
        return closing ? skipBlanks(text, passage.whole().end(), limit) : next;
    }

    private boolean ends(
            SourceText text, Span paragraph, Matcher stop, int next, boolean proposed, QuotationMarks marks) {
        if (stop.end() == stop.start() + stop.group().strip().length() && next == stop.end()) {
            // No blank after it: only two passages that touch (“…”“…”) are two sentences.
            return stop.group().length() > 1 && startsPassage(marks, next);
        }
        char first = text.at(next);
        QuotedPassage closed = marks.at(Math.max(stop.start(), paragraph.start()));
        boolean afterPassage = closed != null && closed.whole().end() <= next && closed.closed();
        if (Character.isLowerCase(first)) {
            return false;
        }
        if (afterPassage && attributed(text, next, paragraph.end(), stop.group())) {
            return false;
        }
        String before = text.value().substring(Math.max(paragraph.start(), stop.start() - LOOK_BACK), stop.start() + 1);
        if (stop.group().strip().equals(".") && keeps(before, first, text, next, paragraph)) {
            return false;
        }
        return proposed
                || startsPassage(marks, next)
                || afterPassage
                || stop.group().strip().length() > 1
                || Character.isUpperCase(first);
    }

    /** “Are you serious?” Clinton asked: a speech verb within three words says that the sentence goes on. */
    private boolean attributed(SourceText text, int next, int limit, String stop) {
        if (stop.indexOf('.') >= 0 && stop.indexOf('?') < 0 && stop.indexOf('!') < 0) {
            return false;
        }
        String rest = text.value().substring(next, Math.min(limit, next + 60));
        String[] words = rest.split("[\\s.,;:]+");
        for (int i = 0; i < Math.min(4, words.length); i++) {
            if (speechVerbs.contains(words[i].toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean keeps(String before, char first, SourceText text, int next, Span paragraph) {
        String word = before.substring(before.replaceAll("\\s+$", "").lastIndexOf(' ') + 1)
                .replaceAll("^[“\"(‘']+", "");
        if (NUMBERING.matcher(word).matches() && next - paragraph.start() <= word.length() + 1) {
            return true;
        }
        if (mayEnd.contains(word) || DOTTED.matcher(word).find()) {
            return !startsSentence(text, next, paragraph.end());
        }
        return abbreviations.contains(word) || INITIAL.matcher(before).find();
    }

    /** After an abbreviation that may end a sentence: a function word in upper case begins a new one, a name does not. */
    private boolean startsSentence(SourceText text, int next, int limit) {
        Matcher word = Pattern.compile("[\\p{L}’']+").matcher(text.value()).region(next, limit);
        return (word.find() && word.start() <= next + 1 && openers.contains(LowerCase.of(word.group())))
                || "“\"‘".indexOf(text.at(next)) >= 0;
    }

    private static boolean startsPassage(QuotationMarks marks, int position) {
        QuotedPassage passage = marks.at(position);
        return passage != null && passage.whole().start() == position;
    }

    private static int skipBlanks(SourceText text, int position, int limit) {
        int i = position;
        while (i < limit && Character.isWhitespace(text.at(i))) {
            i++;
        }
        return i;
    }
}
