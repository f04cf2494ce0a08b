package org.ascribe.review;

import java.util.ArrayList;
import java.util.List;
import org.ascribe.article.ArticleJson;
import org.ascribe.article.SpeakerJson;
import org.ascribe.text.NumberedWords;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/**
 * A part of an article's text on a page where words are marked, and whom one can choose as the speaker.
 *
 * @param steps its words
 * @param size how many words the whole text has
 * @param before the number of a word to begin at to see what stands before; null where nothing does
 * @param after the same for what stands behind
 * @param speakers whom one can choose: first those of the article, then those that were looked for
 */
public record Marking(
        ArticleJson article, List<Step> steps, int size, Integer before, Integer after, List<SpeakerJson> speakers) {
    private static final int SHOWN = 1_200;
    private static final int AROUND = 150;

    /**
     * One word.
     *
     * @param gap what stands between it and the one before it
     * @param marks the names of the styles of what it is part of
     */
    public record Step(int number, String gap, String words, String marks) {}

    /** Round what the form marks, or from that word on. */
    static Marking of(
            ArticleJson article, NumberedWords words, MarkingForm form, Integer at, List<SpeakerJson> speakers) {
        Painted painted = new Painted(words, form);
        int first = at != null ? at : words.from(painted.first()) - AROUND;
        first = Math.max(1, Math.min(first, words.size()));
        int last = Math.min(words.size(), first + SHOWN - 1);
        List<Step> steps = new ArrayList<>();
        SourceText text = SourceText.of(article.text());
        int from = first == 1 ? 0 : words.size() == 0 ? 0 : words.word(first).start();
        for (int number = first; number <= last; number++) {
            Span word = words.word(number);
            steps.add(new Step(number, text.cut(new Span(from, word.start())), text.cut(word), painted.at(word)));
            from = word.end();
        }
        return new Marking(
                article,
                steps,
                words.size(),
                first > 1 ? Math.max(1, first - SHOWN) : null,
                last < words.size() ? last + 1 : null,
                speakers);
    }

    /** What the form marks; what it says wrong marks nothing. */
    private record Painted(List<Span> content, List<Span> cue, List<Span> mention, List<Span> claim) {
        Painted(NumberedWords words, MarkingForm form) {
            this(
                    spans(words, form.content),
                    spans(words, form.cue),
                    spans(words, form.mention),
                    spans(words, form.claimWords));
        }

        private static List<Span> spans(NumberedWords words, String numbers) {
            try {
                return words.spans(numbers);
            } catch (IllegalArgumentException wrong) {
                return List.of();
            }
        }

        int first() {
            return content.stream().mapToInt(Span::start).min().orElse(0);
        }

        String at(Span word) {
            List<String> marks = new ArrayList<>();
            add(marks, content, word, "step-content");
            add(marks, cue, word, "step-cue");
            add(marks, mention, word, "step-mention");
            add(marks, claim, word, "step-claimWords");
            return String.join(" ", marks);
        }

        private static void add(List<String> marks, List<Span> spans, Span word, String mark) {
            if (spans.stream().anyMatch(word::overlaps)) {
                marks.add(mark);
            }
        }
    }
}
