package org.ascribe.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** Writes a claim: its own words and, in square brackets, what its pronouns stand for. */
public final class ClaimWords {
    private final SourceText text;
    private final StringBuilder words = new StringBuilder();
    private final Deque<ClaimFill> left;

    private ClaimWords(SourceText text, List<ClaimFill> fills) {
        this.text = text;
        this.left = new ArrayDeque<>(fills);
    }

    static String of(Said said, Proposition claim, List<ClaimFill> fills) {
        return of(said.text(), said.spans(claim), fills, said::newSentence);
    }

    /**
     * The words of a claim.
     *
     * @param spans where its own words stand in the text, in reading order
     * @param fills what stands in its brackets, in reading order
     * @param apart whether an ellipsis stands before a span that is not the first
     */
    public static String of(SourceText text, List<Span> spans, List<ClaimFill> fills, Predicate<Span> apart) {
        ClaimWords written = new ClaimWords(text, fills);
        for (Span span : spans) {
            boolean first = written.words.isEmpty();
            written.words.append(first ? "" : apart.test(span) ? " … " : " ");
            written.own(span);
        }
        return written.words.toString();
    }

    private void own(Span span) {
        int at = span.start();
        while (!left.isEmpty() && left.peek().at() <= span.end()) {
            ClaimFill fill = left.remove();
            if (at < fill.at()) {
                copy(new Span(at, fill.at()));
                words.append(" [");
                copy(fill.span());
                words.append(']');
                at = fill.at();
            }
        }
        copy(new Span(at, span.end()));
    }

    /** White space of any length and kind is one space. */
    private void copy(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.at(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                words.append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
    }
}
