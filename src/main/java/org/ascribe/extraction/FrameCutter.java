package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ascribe.extraction.Segment.Kind;
import org.ascribe.text.QuotationMarks;
import org.ascribe.text.QuotedPassage;
import org.ascribe.text.Sentence;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** Reduces an article to its frame. */
final class FrameCutter {
    private final Lexicon lexicon;
    private final CueVerbs cueVerbs;

    FrameCutter(Lexicon lexicon, CueVerbs cueVerbs) {
        this.lexicon = lexicon;
        this.cueVerbs = cueVerbs;
    }

    /**
     * Cuts the frame of a text.
     *
     * @param paragraphs the paragraphs that take part; boilerplate is left out
     */
    Frame cut(SourceText text, List<Span> paragraphs, List<Sentence> sentences, QuotationMarks marks) {
        int[] ends = sentences.stream()
                .mapToInt(sentence -> sentence.span().end())
                .filter(end -> outsidePassages(end, marks))
                .toArray();
        List<Segment> segments = new ArrayList<>();
        int sentence = 0;
        for (Span paragraph : paragraphs) {
            int at = paragraph.start();
            while (at < paragraph.end()) {
                while (sentence < ends.length && ends[sentence] <= at) {
                    sentence++;
                }
                int end = sentence < ends.length ? Math.min(ends[sentence], paragraph.end()) : paragraph.end();
                cutSentence(text, new Span(at, end), marks, segments);
                at = end;
            }
            segments.add(Segment.of(Kind.PARAGRAPH, new Span(paragraph.end(), paragraph.end()), "¶"));
        }
        return Frame.of(text, QuoteStanding.settle(text, segments), marks);
    }

    private static boolean outsidePassages(int end, QuotationMarks marks) {
        QuotedPassage passage = marks.at(end);
        return passage == null || passage.whole().start() == end;
    }

    private void cutSentence(SourceText text, Span sentence, QuotationMarks marks, List<Segment> segments) {
        int at = sentence.start();
        QuotedPassage passage = marks.firstFrom(at, sentence.end());
        while (passage != null) {
            cutWords(text, new Span(at, passage.whole().start()), segments);
            segments.add(Segment.of(Kind.PIECE, passage.whole(), "“”"));
            at = passage.whole().end();
            passage = marks.firstFrom(at, sentence.end());
        }
        cutWords(text, new Span(at, sentence.end()), segments);
        segments.add(Segment.of(Kind.STOP, new Span(sentence.end(), sentence.end()), "."));
    }

    private void cutWords(SourceText text, Span range, List<Segment> segments) {
        if (range.isEmpty()) {
            return;
        }
        Words words = new Words(new Tokenizer(text, range, lexicon).tokens(), lexicon, cueVerbs);
        PhraseCutter phrases = new PhraseCutter(words);
        VerbCutter verbs = new VerbCutter(words);
        int i = 0;
        while (i < words.size()) {
            i = cutOne(i, words, phrases, verbs, segments);
        }
    }

    private int cutOne(int i, Words words, PhraseCutter phrases, VerbCutter verbs, List<Segment> segments) {
        if (!words.isWord(i)) {
            segments.add(punctuation(words.at(i)));
            return i + 1;
        }
        int idiom = words.notSpeechAt(i);
        if (idiom > 0) {
            segments.add(Segment.of(Kind.WORD, words.span(i, i + idiom), words.joined(i, i + idiom)));
            return i + idiom;
        }
        Kind function = function(words.word(i));
        if (function != null && !words.word(i).equals("to")) {
            segments.add(Segment.of(function, words.span(i, i + 1), words.word(i)));
            return i + 1;
        }
        VerbCutter.Cut verb = nounFirst(i, words, segments) ? null : verbs.cut(i);
        if (verb != null) {
            segments.add(verb.segment());
            return verb.next();
        }
        if (phrases.verbAt(i)) {
            segments.add(Segment.of(Kind.VERB, words.span(i, i + 1), words.word(i)));
            return i + 1;
        }
        PhraseCutter.Cut phrase = phrases.cut(i);
        if (phrase != null) {
            segments.add(new Segment(
                    Kind.PHRASE, phrase.phrase().span(), words.joined(i, phrase.next()), phrase.phrase(), null));
            return phrase.next();
        }
        segments.add(Segment.of(kind(i, words), words.span(i, i + 1), words.word(i)));
        return i + 1;
    }

    /** A capitalised word inside a sentence is a name, and a word after a preposition a noun, before it is a verb. */
    private static boolean nounFirst(int i, Words words, List<Segment> segments) {
        boolean sentenceStart =
                segments.isEmpty() || segments.get(segments.size() - 1).endsSentence();
        if (words.isCapital(i) && !(sentenceStart && i == 0)) {
            return !words.is(i, WordClass.AUXILIARY) && words.cueAt(i) == null || words.isCapital(i + 1);
        }
        if (sentenceStart && i == 0 && words.isGivenName(i) && (words.cueAt(i + 1) != null || words.isCapital(i + 1))) {
            return true;
        }
        CueVerbs.Entry cue = words.cueAt(i);
        boolean nounForm = cue != null && (cue.form() == CueVerb.Form.BASE || cue.form() == CueVerb.Form.PRESENT);
        boolean imperative = sentenceStart && i == 0 && nounForm && cue.form() == CueVerb.Form.BASE;
        if (imperative
                || nounForm
                        && words.is(i + 1, WordClass.AUXILIARY)
                        && !words.word(i).equals("says")) {
            return true;
        }
        boolean afterPreposition = i > 0
                && words.is(i - 1, WordClass.PREPOSITION)
                && !words.is(i - 1, WordClass.CONJUNCTION)
                && !words.word(i).endsWith("ing");
        return afterPreposition && words.cueAt(i) != null;
    }

    private static final Set<String> WHO = Set.of("who", "which", "whom", "whose");
    private static final Set<String> WH = Set.of("whether", "why", "how", "what");

    private static Kind function(String word) {
        if (WHO.contains(word)) {
            return Kind.WHO;
        }
        if (word.equals("that")) {
            return Kind.THAT;
        }
        return WH.contains(word) ? Kind.WH : null;
    }

    private static Kind kind(int i, Words words) {
        if (words.word(i).equals("to")) {
            return Kind.TO;
        }
        if (words.is(i, WordClass.CONJUNCTION)) {
            return Kind.CONJUNCTION;
        }
        if (words.is(i, WordClass.SUBORDINATOR)) {
            return Kind.SUBORDINATOR;
        }
        if (words.is(i, WordClass.PREPOSITION)) {
            return Kind.PREPOSITION;
        }
        return words.is(i, WordClass.ADVERB) ? Kind.ADVERB : Kind.WORD;
    }

    private static Segment punctuation(Token token) {
        String mark =
                switch (token.word()) {
                    case "–", "--", "-", "―", "---" -> "—";
                    default -> token.word();
                };
        return Segment.of(Kind.PUNCTUATION, new Span(token.start(), token.end()), mark);
    }
}
