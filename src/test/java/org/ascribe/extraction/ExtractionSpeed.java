package org.ascribe.extraction;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ascribe.text.LanguageFolder;
import org.ascribe.text.OpenNlpSentenceSplitter;
import org.ascribe.text.Paragraphs;
import org.ascribe.text.QuotationMarks;
import org.ascribe.text.Sentence;
import org.ascribe.text.SentenceSplitter;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long each part of the extraction takes over some articles, on one thread of a warm machine: those of {@code seeds}
 * or, where the environment names a file or folder GOLD, those of its JSONL files.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractionSpeed {
    /** What each part is given, found before by the parts in front of it. */
    record Prepared(
            SourceText text,
            List<Sentence> sentences,
            List<Span> paragraphs,
            QuotationMarks marks,
            Frame frame,
            List<Attribution> attributions,
            List<Speaker> speakers) {}

    private final LanguageFolder folder = LanguageFolder.builtIn();
    private final SentenceSplitter splitter = OpenNlpSentenceSplitter.english(folder);
    private final Extractor extractor = EnglishExtractor.of(folder);
    private final Lexicon lexicon = Lexicon.of(folder);
    private final CueVerbs cueVerbs = CueVerbs.of(folder);
    private final ClaimLists claimLists = ClaimLists.of(folder);
    private final Boilerplate boilerplate = new Boilerplate(folder);
    private final FrameCutter cutter = new FrameCutter(lexicon, cueVerbs);
    private final RuleMatcher matcher = new RuleMatcher(QuoteRules.of(folder));
    private List<Prepared> articles;

    @Setup
    public void read() throws IOException {
        String gold = System.getenv("GOLD");
        articles = texts(gold == null ? Path.of("seeds") : Path.of(gold)).stream()
                .map(this::prepared)
                .toList();
    }

    private static List<SourceText> texts(Path given) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(given)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        ObjectMapper json = new ObjectMapper();
        List<SourceText> texts = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().endsWith(".txt")) {
                texts.add(SourceText.of(Files.readString(file)));
            } else if (file.toString().endsWith(".jsonl")) {
                for (String line : Files.readAllLines(file)) {
                    texts.add(SourceText.of(json.readTree(line).path("text").asText()));
                }
            }
        }
        texts.removeIf(text -> text.length() == 0);
        if (texts.isEmpty()) {
            throw new IOException("There are no articles in " + given + ".");
        }
        return texts;
    }

    private Prepared prepared(SourceText text) {
        List<Sentence> sentences = splitter.split(text);
        List<Span> paragraphs = boilerplate.without(text, Paragraphs.of(text));
        QuotationMarks marks = QuotationMarks.of(text, paragraphs);
        Frame frame = cutter.cut(text, paragraphs, sentences, marks);
        List<Attribution> attributions = matcher.match(frame);
        return new Prepared(text, sentences, paragraphs, marks, frame, attributions, speakers(frame, attributions));
    }

    private List<Speaker> speakers(Frame frame, List<Attribution> attributions) {
        SpeakerResolver resolver = new SpeakerResolver(frame, lexicon);
        return attributions.stream().map(resolver::resolve).toList();
    }

    private List<List<ClaimCandidate>> claims(Prepared article) {
        ClaimFinder finder = new ClaimFinder(article.frame(), lexicon, cueVerbs, claimLists);
        List<List<ClaimCandidate>> claims = new ArrayList<>();
        for (int i = 0; i < article.attributions().size(); i++) {
            claims.add(finder.claims(
                    article.attributions().get(i), article.speakers().get(i)));
        }
        return claims;
    }

    private void each(Blackhole done, Function<Prepared, Object> part) {
        articles.forEach(article -> done.consume(part.apply(article)));
    }

    @Benchmark
    public void splitting(Blackhole done) {
        each(done, article -> splitter.split(article.text()));
    }

    @Benchmark
    public void marks(Blackhole done) {
        each(done, article -> QuotationMarks.of(article.text(), article.paragraphs()));
    }

    @Benchmark
    public void frame(Blackhole done) {
        each(done, a -> cutter.cut(a.text(), a.paragraphs(), a.sentences(), a.marks()));
    }

    @Benchmark
    public void rules(Blackhole done) {
        each(done, article -> matcher.match(article.frame()));
    }

    @Benchmark
    public void speakers(Blackhole done) {
        each(done, article -> speakers(article.frame(), article.attributions()));
    }

    @Benchmark
    public void claims(Blackhole done) {
        each(done, this::claims);
    }

    /** From the bare text to its claims, sentences included. */
    @Benchmark
    public void whole(Blackhole done) {
        each(done, article -> extractor.extract(article.text(), splitter.split(article.text())));
    }
}
