package org.ascribe.article;

import java.util.List;
import org.ascribe.store.Refusal;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/**
 * Looks through the places in a text that somebody marked.
 *
 * @param text of the article
 */
public record Passages(SourceText text) {
    private static final int MOST = 100;

    /**
     * The parts in reading order, without white space at their edges.
     *
     * @param field the name of the field that they came in
     * @throws Refusal 422 for none, for a place outside the text or without a word, and for parts that overlap
     */
    public List<Span> of(String field, List<SpanJson> given) {
        if (given == null || given.isEmpty()) {
            throw Refusal.invalid(field, "The words are missing: mark them in the text.");
        }
        if (given.size() > MOST) {
            throw Refusal.invalid(field, "There are more than " + MOST + " parts: mark longer ones.");
        }
        List<Span> spans =
                given.stream().map(each -> worded(field, each)).sorted().toList();
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).overlaps(spans.get(i - 1))) {
                throw Refusal.invalid(field, "Two of its parts overlap: mark them as one.");
            }
        }
        return spans;
    }

    private Span worded(String field, SpanJson given) {
        Span span = one(field, given);
        if (span == null || text.cut(span).codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Refusal.invalid(field, "There is no word at " + given + ": mark at least one.");
        }
        return span;
    }

    /**
     * One place, which may be a mark alone: a colon can be a cue.
     *
     * @return null for null
     * @throws Refusal 422 for a place that is reversed, empty or outside the text, or cuts a character in two
     */
    public Span one(String field, SpanJson given) {
        if (given == null) {
            return null;
        }
        if (given.end() < given.start()) {
            throw Refusal.invalid(field, "It ends before it begins: " + given + ".");
        }
        if (given.start() < 0 || given.end() > text.length()) {
            throw Refusal.invalid(
                    field, "It stands outside the text of " + text.length() + " characters: " + given + ".");
        }
        if (isCut(given.start()) || isCut(given.end())) {
            throw Refusal.invalid(field, "It begins or ends between the two halves of one character: " + given + ".");
        }
        Span span = trimmed(given.span());
        if (span.isEmpty()) {
            throw Refusal.invalid(field, "There is nothing to read at " + given + ": mark at least one word.");
        }
        return span;
    }

    private boolean isCut(int position) {
        return position > 0
                && position < text.length()
                && Character.isHighSurrogate(text.at(position - 1))
                && Character.isLowSurrogate(text.at(position));
    }

    private Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.at(start))) {
            start++;
        }
        while (end > start && isBlank(text.at(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
