package org.ascribe.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;

/**
 * OpenNLP's sentence detector, paragraph by paragraph, with its usual slips mended.
 *
 * <p>The model never cuts at a line end without a full stop, so paragraphs are cut first; it cuts after titles and
 * abbreviations, and that is mended by {@link SentenceRepair}. The detector's own dictionary of abbreviations is left
 * empty: it searches the rest of the text once an entry at every full stop, which takes the square of the length.
 */
public final class OpenNlpSentenceSplitter implements SentenceSplitter {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private static final int LONGEST_WORD = 300;

    private final ThreadSafeSentenceDetectorME detector;
    private final SentenceRepair repair;

    private OpenNlpSentenceSplitter(ThreadSafeSentenceDetectorME detector, SentenceRepair repair) {
        this.detector = detector;
        this.repair = repair;
    }

    /** The splitter for English, with the built-in model and the built-in list of abbreviations. */
    public static OpenNlpSentenceSplitter english() {
        return english(LanguageFolder.builtIn());
    }

    /** The splitter for English, with the built-in model and the lists of that folder. */
    public static OpenNlpSentenceSplitter english(LanguageFolder folder) {
        return new OpenNlpSentenceSplitter(
                new ThreadSafeSentenceDetectorME(OpenNlpModel.ENGLISH), SentenceRepair.of(folder));
    }

    /** Loads the model, which is the slow part, so that a program that has other things to do first can do both. */
    public static void warmUp() {
        Objects.requireNonNull(OpenNlpModel.ENGLISH);
    }

    /** Loaded by whoever needs it first, then shared: it is never altered. */
    private static final class OpenNlpModel {
        static final SentenceModel ENGLISH = load();

        private static SentenceModel load() {
            try (InputStream in = OpenNlpSentenceSplitter.class.getResourceAsStream(MODEL)) {
                return new SentenceModel(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    @Override
    public List<Sentence> split(SourceText text) {
        List<Span> paragraphs = Paragraphs.of(text);
        QuotationMarks marks = QuotationMarks.of(text, paragraphs);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (Span span : split(text, paragraphs.get(i), marks)) {
                sentences.add(new Sentence(span, i));
            }
        }
        return List.copyOf(sentences);
    }

    /**
     * The detector looks at every full stop of a word for the word's ends, which takes the square of its length, and
     * only the last one counts: in a word that no language has, the ones before are no full stops for it.
     */
    private static String withoutEndlessWords(String paragraph) {
        StringBuilder masked = null;
        int start = 0;
        for (int i = 0; i <= paragraph.length(); i++) {
            if (i == paragraph.length() || Character.isWhitespace(paragraph.charAt(i))) {
                if (i - start > LONGEST_WORD) {
                    masked = masked == null ? new StringBuilder(paragraph) : masked;
                    masked.replace(start, i - LONGEST_WORD, "x".repeat(i - LONGEST_WORD - start));
                }
                start = i + 1;
            }
        }
        return masked == null ? paragraph : masked.toString();
    }

    private List<Span> split(SourceText text, Span paragraph, QuotationMarks marks) {
        List<Integer> ends = new ArrayList<>();
        for (opennlp.tools.util.Span found : detector.sentPosDetect(withoutEndlessWords(text.cut(paragraph)))) {
            ends.add(paragraph.start() + found.getEnd());
        }
        List<Span> spans = new ArrayList<>();
        int start = paragraph.start();
        for (int end : repair.ends(text, paragraph, ends, marks)) {
            Span span = Paragraphs.trimmed(text, start, end);
            if (!span.isEmpty()) {
                spans.add(span);
            }
            start = end;
        }
        return spans;
    }
}
