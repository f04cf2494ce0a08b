package org.ascribe.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
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
        description =
                "Finds the quotations of articles. Each line in is {\"id\", \"text\"}, other fields are passed over;"
                        + " each line out is {\"id\", \"text\", \"quotes\", \"doubts\"} with offsets in UTF-16 units, end excluded.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all lines done",
            "1:a file cannot be read or written, or the rules have a fault",
            "2:a line was malformed; the others are done"
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

    private SentenceSplitter splitter;
    private Extractor extractor;

    @Override
    public Integer call() throws IOException {
        try {
            LanguageFolder language = rules.language();
            extractor = EnglishExtractor.of(language);
            splitter = OpenNlpSentenceSplitter.english(language);
        } catch (LanguageFault fault) {
            return failed(fault.getMessage());
        }
        try (OutputStream target = out == null ? new Unclosed(System.out) : Files.newOutputStream(out)) {
            JsonLines lines = new JsonLines(target);
            int worst = 0;
            for (Path file : files.isEmpty() ? List.of(Path.of("-")) : files) {
                worst = Math.max(worst, extract(file, lines));
            }
            return worst;
        } catch (NoSuchFileException missing) {
            return failed("There is no file or folder " + missing.getFile() + "; check its path.");
        }
    }

    private int extract(Path file, JsonLines lines) throws IOException {
        boolean standard = file.toString().equals("-");
        if (!standard && Files.isDirectory(file)) {
            return failed(file + " is a folder; name the files in it.");
        }
        try (InputStream in = standard ? System.in : Files.newInputStream(file);
                BufferedReader reader = JsonLines.reader(in)) {
            return extract(standard ? "standard input" : file.toString(), reader, lines);
        }
    }

    private int extract(String file, BufferedReader reader, JsonLines lines) throws IOException {
        int worst = 0;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                JsonLines.Article article = lines.parse(line);
                SourceText text = SourceText.of(article.text());
                lines.write(article, extractor.extract(text, splitter.split(text)));
            } catch (JsonLines.Malformed malformed) {
                error(file + ":" + number + ": " + malformed.getMessage());
                worst = MALFORMED;
            }
        }
        return worst;
    }

    private int failed(String message) {
        error(message);
        return FAILED;
    }

    private void error(String message) {
        PrintWriter error = spec.commandLine().getErr();
        error.println(message);
        error.flush();
    }

    /** Standard output is flushed, never closed. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
