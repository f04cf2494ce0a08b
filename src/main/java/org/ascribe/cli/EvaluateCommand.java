package org.ascribe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ascribe.extraction.EnglishExtractor;
import org.ascribe.extraction.Extractor;
import org.ascribe.text.LanguageFault;
import org.ascribe.text.LanguageFolder;
import org.ascribe.text.OpenNlpSentenceSplitter;
import org.ascribe.text.SentenceSplitter;
import org.ascribe.text.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the extraction on articles in which somebody marked the quotations. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Extracts the quotations of GOLD's texts, or reads PRED, and tells precision, recall and F1 by type and by rule.",
            "exact: the same words; soft: at least half of all their words in common (each gold quotation is matched to"
                    + " one prediction at most); attr.: the share of the soft matches with the right speaker; end to end:"
                    + " soft, and the right speaker or rightly none. A speaker is right where the mentions overlap or the"
                    + " names agree.",
            "GOLD and PRED are JSONL, an article a line: {\"id\", \"text\", \"quotes\": [{\"type\", \"content\": [[start,"
                    + " end]], \"cue\", \"source\", \"speaker\"}]} with offsets in UTF-16 units, end excluded."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:measured",
            "1:a file cannot be read, or the rules have a fault",
            "2:a line of a file is malformed (named), or the command line is"
        })
public final class EvaluateCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int MALFORMED = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "articles with their quotations as they should be found")
    private Path gold;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PRED",
            description = "what extract found in them; it is found anew where this is not given")
    private Path predicted;

    @Option(
            names = "--against",
            paramLabel = "OLD",
            description = "what extract found at another time: list what is found now and what is lost")
    private Path old;

    @Option(
            names = "--neutral",
            paramLabel = "FIELD=VALUE",
            converter = Neutral.Converter.class,
            description = "gold quotations whose FIELD has this VALUE count neither way; may be repeated")
    private List<Neutral> neutral = List.of();

    @Mixin
    private RulesOption rules;

    @Mixin
    private ThreadsOption threads;

    private final Tally tally = new Tally();
    private final List<Comparison> comparisons = new ArrayList<>();
    private Extractor extractor;
    private SentenceSplitter splitter;
    private int articles;

    private record Scored(Tally tally, Comparison comparison) {}

    @Override
    public Integer call() throws IOException {
        int workers = threads.number();
        try (Conveyor<Scored> conveyor = new Conveyor<>(workers, this::take)) {
            LanguageFolder language = rules.language();
            extractor = EnglishExtractor.of(language);
            splitter = OpenNlpSentenceSplitter.english(language);
            Map<String, List<MarkedQuote>> given = predicted == null ? null : read(predicted);
            Map<String, List<MarkedQuote>> before = old == null ? null : read(old);
            new MarkedArticleReader().read(gold, article -> {
                if (article.text() == null) {
                    throw new IOException(gold + ": the article " + article.id() + " has no \"text\"; add it");
                }
                conveyor.put(article.text().length(), () -> score(article, given, before));
            });
            conveyor.drain();
        } catch (LanguageFault fault) {
            return failed(FAILED, fault.getMessage());
        } catch (JsonLines.Malformed malformed) {
            return failed(MALFORMED, malformed.getMessage());
        } catch (FileSystemException missing) {
            return failed(
                    FAILED, "The file " + missing.getFile() + " cannot be read; check its path and who may read it.");
        } catch (IOException broken) {
            return failed(FAILED, broken.getMessage());
        }
        PrintWriter out = spec.commandLine().getOut();
        comparisons.forEach(comparison -> comparison.lines().forEach(out::println));
        out.printf("%d articles%n", articles);
        TallyTable.print(out, tally);
        if (old != null) {
            out.println("Against " + old + ": " + Comparison.summary(comparisons));
        }
        out.flush();
        return 0;
    }

    private static Map<String, List<MarkedQuote>> read(Path file) throws IOException, JsonLines.Malformed {
        Map<String, List<MarkedQuote>> quotes = new HashMap<>();
        new MarkedArticleReader().read(file, article -> quotes.put(article.id(), article.quotes()));
        return quotes;
    }

    private Scored score(
            MarkedArticle article, Map<String, List<MarkedQuote>> given, Map<String, List<MarkedQuote>> before) {
        List<MarkedQuote> found = given == null ? extract(article) : given.getOrDefault(article.id(), List.of());
        Alignment now = Alignment.of(article, found, neutral);
        Comparison comparison = before == null
                ? null
                : Comparison.of(
                        article, Alignment.of(article, before.getOrDefault(article.id(), List.of()), neutral), now);
        return new Scored(Tally.of(now), comparison);
    }

    private List<MarkedQuote> extract(MarkedArticle article) {
        SourceText text = SourceText.of(article.text());
        return extractor.extract(text, splitter.split(text)).quotes().stream()
                .map(MarkedQuote::of)
                .toList();
    }

    private void take(Scored scored) {
        articles++;
        tally.add(scored.tally());
        if (scored.comparison() != null) {
            comparisons.add(scored.comparison());
        }
    }

    private int failed(int code, String message) {
        spec.commandLine().getErr().println(message);
        return code;
    }
}
