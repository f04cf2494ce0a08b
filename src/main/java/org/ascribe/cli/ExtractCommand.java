package org.ascribe.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
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

/** Reads articles as JSONL and writes their quotations as JSONL; it needs no server and no database. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the quotations of articles, on all cores, in the order of the input.",
            "Each line in is {\"id\", \"text\"}, other fields are passed over; each line out is {\"id\", \"text\","
                    + " \"quotes\", \"doubts\"} with offsets in UTF-16 units, end excluded."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all lines done, or nobody reads the output any more",
            "1:a file cannot be read or written, or the rules have a fault",
            "2:a line was malformed (named on standard error); the others are done"
        })
public final class ExtractCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int MALFORMED = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "JSONL files; standard input where none is named, or for -.")
    private List<Path> files = List.of();

    @Option(names = "-o", paramLabel = "OUT", description = "where to write; standard output where it is not given")
    private Path out;

    @Mixin
    private RulesOption rules;

    @Mixin
    private ThreadsOption threads;

    private final JsonLines lines = new JsonLines();
    private SentenceSplitter splitter;
    private Extractor extractor;
    private Progress progress;
    private long articles;
    private long characters;
    private int worst;

    /** A line of output, or why there is none. */
    private record Done(byte[] line, String fault, int characters) {}

    @Override
    public Integer call() throws IOException {
        int workers = threads.number();
        try {
            LanguageFolder language = rules.language();
            extractor = EnglishExtractor.of(language);
            splitter = OpenNlpSentenceSplitter.english(language);
        } catch (LanguageFault fault) {
            return failed(fault.getMessage());
        }
        List<ArticleFile> named = (files.isEmpty() ? List.of(Path.of("-")) : files)
                .stream().map(ArticleFile::new).toList();
        progress = Progress.on(
                spec.commandLine().getErr(),
                named.stream().mapToLong(ArticleFile::size).sum());
        try (OutputStream target = new BufferedOutputStream(
                        out == null ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(out));
                Conveyor<Done> conveyor = new Conveyor<>(workers, done -> take(done, target))) {
            for (ArticleFile file : named) {
                read(file, conveyor, target);
            }
            return worst;
        } catch (NoSuchFileException missing) {
            return failed("There is no file or folder " + missing.getFile() + "; check its path.");
        } catch (FileSystemException closed) {
            return failed("The file " + closed.getFile() + " cannot be read or written; check who may.");
        } catch (IOException broken) {
            // Whoever reads the output has seen enough, as "head" does.
            return "Broken pipe".equals(broken.getMessage()) ? 0 : failed(broken.getMessage());
        }
    }

    private void read(ArticleFile file, Conveyor<Done> conveyor, OutputStream target) throws IOException {
        try (BufferedReader reader = file.open()) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    String read = line;
                    String place = file.name() + ":" + number + ": ";
                    conveyor.put(line.length(), () -> extract(read, place));
                }
                if (file.isStandard() && !reader.ready()) {
                    // Whoever feeds the pipe may wait for an answer before the next line.
                    conveyor.drain();
                    target.flush();
                }
            }
        }
        // What was read of a file is written before the next one can turn out to be missing.
        conveyor.drain();
    }

    private Done extract(String line, String place) throws IOException {
        try {
            JsonLines.Article article = lines.parse(line);
            SourceText text = SourceText.of(article.text());
            byte[] found = lines.bytes(article, extractor.extract(text, splitter.split(text)));
            return new Done(found, null, line.length());
        } catch (JsonLines.Malformed malformed) {
            return new Done(null, place + malformed.getMessage(), line.length());
        } catch (OutOfMemoryError large) {
            String remedy = "this article needs more memory; start it with a larger heap (java -Xmx1g -jar …)";
            return new Done(null, place + remedy, line.length());
        } catch (RuntimeException | StackOverflowError failure) {
            String kind = failure.getClass().getSimpleName();
            return new Done(null, place + "this article stops the extraction (" + kind + "); report it", line.length());
        }
    }

    private void take(Done done, OutputStream target) throws IOException {
        articles++;
        characters += done.characters();
        if (done.fault() == null) {
            target.write(done.line());
        } else {
            worst = MALFORMED;
            error(done.fault());
        }
        progress.at(articles, characters);
    }

    private int failed(String message) {
        error(message);
        return FAILED;
    }

    private void error(String message) {
        if (progress != null) {
            progress.erase();
        }
        spec.commandLine().getErr().println(message);
        spec.commandLine().getErr().flush();
    }
}
