package org.ascribe.extraction;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** Writes attributions as words alone, so that two can be compared whatever marks stand at their edges. */
final class Notation {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'][\\p{L}\\p{N}]+)*");

    private Notation() {}

    static String of(SourceText text, QuoteMatch quote) {
        return of(text, quote.content(), quote.cue(), quote.mention());
    }

    static String of(SourceText text, MarkedText.Attribution one) {
        return of(text, one.content(), one.cue(), one.mention());
    }

    private static String of(SourceText text, List<Span> content, Span cue, Span mention) {
        String all = content.stream().map(span -> words(text, span)).collect(Collectors.joining(" "));
        return "q " + all + (cue == null ? "" : " | c " + cueWords(text, cue))
                + (mention == null ? "" : " | s " + words(text, mention));
    }

    private static String cueWords(SourceText text, Span cue) {
        String words = words(text, cue);
        return words.isEmpty() ? text.cut(cue) : words;
    }

    static String words(SourceText text, Span span) {
        return words(text.cut(span));
    }

    static String words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
    }
}
