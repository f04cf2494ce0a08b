package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** Cuts the proposition out of a quotation: its words without marks and without the word that joins it to the cue. */
final class ClaimCutter {
    private static final String EDGES = "“”\"„«»‘`’', \u00a0\n\t";

    private ClaimCutter() {}

    /** The claim of a quotation; its words are those of the text, in their order. */
    static ClaimCandidate claim(SourceText text, List<Span> content) {
        List<Span> spans = new ArrayList<>();
        StringJoiner words = new StringJoiner(" ");
        for (Span part : content) {
            Span bare = bare(text, part);
            if (!bare.isEmpty()) {
                spans.add(bare);
                words.add(text.cut(bare).replaceAll("\\s+", " "));
            }
        }
        return new ClaimCandidate(words.toString(), spans);
    }

    private static Span bare(SourceText text, Span part) {
        int start = part.start();
        int end = part.end();
        while (start < end && EDGES.indexOf(text.at(start)) >= 0) {
            start++;
        }
        if (text.cut(new Span(start, end)).toLowerCase(Locale.ROOT).startsWith("that ")) {
            start += "that ".length();
        }
        while (end > start && EDGES.indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }
}
