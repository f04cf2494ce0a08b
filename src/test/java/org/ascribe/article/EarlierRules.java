package org.ascribe.article;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ascribe.access.Cast;
import org.ascribe.extraction.EnglishExtractor;
import org.ascribe.extraction.Extractor;
import org.ascribe.journal.Journal;
import org.ascribe.text.LanguageFolder;
import org.ascribe.text.SentenceSplitter;

/** Keeps articles as the real intake did while {@code quotes.rules} had other lines than today. */
@ApplicationScoped
public class EarlierRules {
    /** They knew only the first part of split quotations. */
    public static final UnaryOperator<List<String>> WITHOUT_SPLIT_QUOTE = without("split-quote");

    /** They left open who spoke. */
    public static final UnaryOperator<List<String>> WITHOUT_THE_SPEAKER_BEHIND =
            shape("quote-cue-speaker", "QUOTE ,? CUE.2");

    /** They took slogans for speech. */
    public static final UnaryOperator<List<String>> WITH_SLOGANS =
            lines -> with(lines, "== slogan", "{q PIECE} {c was} NP", "+ “{q We will rebuild}” was the slogan.");

    /** A direct quotation, by Ana Ruiz. */
    public static final String HARBOUR =
            "“The harbour will open again in the spring,” said Ana Ruiz, the mayor of the town.";

    /** A split one, by Maria Delgado. */
    public static final String PUMPS = "“The pumps work,” Maria Delgado said, “but nobody switched them on.”";

    /** None, by the rules of today. */
    public static final String SLOGAN = "“We will rebuild” was the slogan of the year.";

    private static final String RULES = "quotes.rules";

    private final Articles articles;
    private final ArticleTexts texts;
    private final Finds finds;
    private final SentenceSplitter splitter;
    private final Journal journal;
    private final ArticleLock lock;
    private final Clock clock;

    EarlierRules(
            Articles articles,
            ArticleTexts texts,
            Finds finds,
            SentenceSplitter splitter,
            Journal journal,
            ArticleLock lock,
            Clock clock) {
        this.articles = articles;
        this.texts = texts;
        this.finds = finds;
        this.splitter = splitter;
        this.journal = journal;
        this.lock = lock;
        this.clock = clock;
    }

    /** Keeps a new article with that text and returns its id. */
    public long keep(String text, int opinions, UnaryOperator<List<String>> change) {
        return keep(text, opinions, RULES, change);
    }

    /** Keeps a new article as it was kept while a file of the language folder had other lines. */
    public long keep(String text, int opinions, String file, UnaryOperator<List<String>> change) {
        Intake intake = new Intake(articles, texts, finds, stages(file, change), journal, clock, 2_000_000, opinions);
        ArticleForm form =
                new ArticleForm("Harbour to open", null, null, null, Samples.address(), text, opinions, null);
        return intake.keep(form, "editor").article();
    }

    /** Reads it again as it would have been read with those rules. */
    public void reextract(long article, UnaryOperator<List<String>> change) {
        new Reextractions(articles, finds, stages(RULES, change), journal, lock).of(article, false, "editor");
    }

    private Stages stages(String file, UnaryOperator<List<String>> change) {
        return new Stages(splitter, extractor(file, change), new SimpleMeterRegistry());
    }

    private static Extractor extractor(String file, UnaryOperator<List<String>> change) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/earlier")), "rules");
            Files.write(
                    folder.resolve(file), change.apply(LanguageFolder.builtIn().lines(file)));
            return EnglishExtractor.of(LanguageFolder.over(folder));
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    /** Makes that paragraph the middle of an article that was not there before. */
    public static String text(String... paragraphs) {
        return "The council met on Monday in the town hall to talk about the harbour, number " + UUID.randomUUID()
                + ".\n\n" + String.join("\n\n", paragraphs)
                + "\n\nThe people of the town had waited for this for a long time.\n";
    }

    /** What everybody sees of it. */
    public static Response see(long article) {
        return Cast.as("reader").get("/api/articles/" + article);
    }

    /** Reads it again with the rules of today. */
    public static Response reextract(long article) {
        return Cast.as("editor").post("/api/articles/" + article + "/reextract");
    }

    /** Without a rule. */
    public static UnaryOperator<List<String>> without(String rule) {
        return lines -> {
            int start = lines.indexOf("== " + rule);
            List<String> changed = new ArrayList<>(lines);
            changed.remove(start);
            while (start < changed.size() && !changed.get(start).startsWith("== ")) {
                changed.remove(start);
            }
            return changed;
        };
    }

    /** Without an entry of a word list. */
    public static UnaryOperator<List<String>> withoutLine(String line) {
        return lines -> {
            List<String> changed = new ArrayList<>(lines);
            if (!changed.remove(line)) {
                throw new IllegalArgumentException("no line " + line);
            }
            return changed;
        };
    }

    /** With another shape of a rule. */
    static UnaryOperator<List<String>> shape(String rule, String shape) {
        return lines -> {
            List<String> changed = new ArrayList<>(lines);
            changed.set(lines.indexOf("== " + rule) + 1, shape);
            return changed;
        };
    }

    private static List<String> with(List<String> lines, String... more) {
        List<String> changed = new ArrayList<>(lines);
        changed.addAll(List.of(more));
        return changed;
    }
}
