package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ascribe.extraction.Captures.Capture;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** The words of one quotation as tokens, all its parts in a row. */
final class Said {
    private final Frame frame;
    private final List<Capture> captures;
    private final boolean transcript;
    private final Words words;
    private final int[] parts;

    /** The part that begins at a character of the text. */
    private final NavigableMap<Integer, Integer> starts = new TreeMap<>();

    /**
     * Reads the words of a quotation.
     *
     * @param captures its parts in reading order
     * @param transcript whether a name and a colon stand before words that have no marks
     */
    Said(Frame frame, List<Capture> captures, boolean transcript, Lexicon lexicon, CueVerbs cueVerbs) {
        this.frame = frame;
        this.captures = captures;
        this.transcript = transcript;
        List<Token> tokens = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Capture capture : captures) {
            Span span = Attribution.span(frame, capture);
            starts.put(span.start(), ends.size());
            tokens.addAll(new Tokenizer(frame.text(), span, lexicon).tokens());
            ends.add(tokens.size());
        }
        this.words = new Words(tokens, lexicon, cueVerbs);
        this.parts = new int[tokens.size()];
        for (int part = 1; part < ends.size(); part++) {
            for (int i = ends.get(part - 1); i < ends.get(part); i++) {
                parts[i] = part;
            }
        }
    }

    Frame frame() {
        return frame;
    }

    SourceText text() {
        return frame.text();
    }

    Words words() {
        return words;
    }

    int size() {
        return words.size();
    }

    /** The segments of each part. */
    List<Capture> captures() {
        return captures;
    }

    /** The number of the part that holds a token. */
    int part(int i) {
        return parts[i];
    }

    /** Whether a token is the speaker's very own: in quotation marks or in a transcript. */
    boolean quoted(int i) {
        return transcript || frame.marks().at(words.at(i).start()) != null;
    }

    /** Whether a part that begins at this span begins a sentence as well. */
    boolean newSentence(Span span) {
        Map.Entry<Integer, Integer> begun = starts.floorEntry(span.start());
        int part = begun == null ? 0 : begun.getValue();
        return part > 0 && Attribution.span(frame, captures.get(part)).contains(span) && stopsBetween(part - 1, part);
    }

    /** Whether the text outside the quotation ends a sentence between this token's part and the part before. */
    boolean stopsBefore(int i) {
        return stopsBetween(part(i) - 1, part(i));
    }

    private boolean stopsBetween(int before, int after) {
        for (int k = captures.get(before).to(); k < captures.get(after).from(); k++) {
            if (frame.at(k).endsSentence()) {
                return true;
            }
        }
        return false;
    }

    /** Where the tokens stand, a span for each part that they reach into, from a word to a word. */
    List<Span> spans(Proposition claim) {
        List<Span> spans = new ArrayList<>();
        int i = claim.from();
        while (i < claim.to()) {
            int first = -1;
            int last = -1;
            int part = part(i);
            for (; i < claim.to() && part(i) == part; i++) {
                if (words.isWord(i)) {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            if (first >= 0) {
                boolean asks = claim.question() && i == claim.to();
                spans.add(Balance.of(frame, withoutStop(words.span(first, last + 1), last), asks));
            }
        }
        return spans;
    }

    /** The tokens take "No." for a number; at the end it is an answer. */
    private Span withoutStop(Span span, int last) {
        return words.word(last).equals("no.") ? new Span(span.start(), span.end() - 1) : span;
    }
}
