package org.ascribe.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ascribe.text.OpenNlpSentenceSplitter;
import org.ascribe.text.SentenceSplitter;
import org.ascribe.text.SourceText;
import org.junit.jupiter.api.Test;

/**
 * The extractor on the seeds: prints what it finds, misses and gets wrong.
 *
 * <p>A quotation counts end to end where half of the words are shared (Jaccard) and the mention shares a word with the
 * expected one, or neither has one; as the scorer of PolNeAR counts.
 */
class SeedArticlesTest {
    private static final double LEAST = 75.0;

    private final SentenceSplitter splitter = OpenNlpSentenceSplitter.english();
    private final Extractor extractor = EnglishExtractor.create();
    private int found;
    private int named;
    private int expected;
    private int predicted;

    @Test
    void threeQuartersOfTheQuotationsOfTheSeedsAreFoundWithTheirSpeakers() throws IOException {
        for (SeedArticle article : SeedArticle.all()) {
            compare(article);
        }
        double precision = 100.0 * found / predicted;
        double recall = 100.0 * found / expected;
        double f1 = 2 * precision * recall / (precision + recall);
        System.out.printf(
                "Seeds end to end: precision %.1f, recall %.1f, F1 %.1f; right name for %d of %d found%n",
                precision, recall, f1, named, found);
        assertThat(f1).isGreaterThanOrEqualTo(LEAST);
    }

    private void compare(SeedArticle article) {
        SourceText text = SourceText.of(article.text());
        List<QuoteMatch> left =
                new ArrayList<>(extractor.extract(text, splitter.split(text)).quotes());
        expected += article.expected().size();
        predicted += left.size();
        for (SeedArticle.Expected want : article.expected()) {
            QuoteMatch best = null;
            for (QuoteMatch match : left) {
                if (similarity(want, match, text) >= .5
                        && (best == null || similarity(want, match, text) > similarity(want, best, text))) {
                    best = match;
                }
            }
            report(article, want, best, text);
            left.remove(best);
        }
        for (QuoteMatch match : left) {
            System.out.println("wrong  " + article.name() + " [" + match.rule() + "] " + Notation.of(text, match));
        }
    }

    private void report(SeedArticle article, SeedArticle.Expected want, QuoteMatch best, SourceText text) {
        if (best == null) {
            System.out.println("missed " + article.name() + " " + want.kind() + " q " + want.content() + " | c "
                    + want.cue() + " | s " + want.mention());
        } else if (!mention(want, best, text)) {
            System.out.println("misattributed " + article.name() + " [" + best.rule() + "] s " + want.mention() + " <> "
                    + Notation.of(text, best));
        } else {
            found++;
            boolean right = want.speaker() == null
                    ? best.speaker() == null
                    : want.speaker().equals(best.speaker());
            named += right ? 1 : 0;
            if (!right) {
                System.out.println("named  " + article.name() + " " + want.mention() + ": " + best.speaker() + ", not "
                        + want.speaker());
            }
        }
    }

    private static boolean mention(SeedArticle.Expected want, QuoteMatch match, SourceText text) {
        String got = match.mention() == null ? "" : Notation.words(text, match.mention());
        return want.mention().isEmpty()
                ? got.isEmpty()
                : !common(words(want.mention()), words(got)).isEmpty();
    }

    private static double similarity(SeedArticle.Expected want, QuoteMatch match, SourceText text) {
        StringBuilder content = new StringBuilder();
        match.content()
                .forEach(span -> content.append(Notation.words(text, span)).append(' '));
        Set<String> a = words(want.content());
        Set<String> b = words(content.toString());
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return (double) common(a, b).size() / all.size();
    }

    private static Set<String> common(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.strip().split(" ")));
    }
}
