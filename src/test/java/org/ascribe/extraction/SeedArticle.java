package org.ascribe.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A seed article with its expected quotations; the header of the file is no part of the text. */
record SeedArticle(String name, String text, List<Expected> expected) {
    /** One line of a .quotes file. */
    record Expected(QuoteKind kind, String content, String cue, String mention, String speaker) {}

    static List<SeedArticle> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            List<SeedArticle> articles = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                articles.add(read(file));
            }
            return articles;
        }
    }

    private static SeedArticle read(Path file) throws IOException {
        String whole = Files.readString(file);
        String name = file.getFileName().toString().replace(".txt", "");
        List<Expected> expected = Files.readString(file.resolveSibling(name + ".quotes"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(SeedArticle::expected)
                .toList();
        return new SeedArticle(name, whole.substring(whole.indexOf("\n\n") + 2), expected);
    }

    private static Expected expected(String line) {
        int colon = line.indexOf(": ");
        int arrow = line.lastIndexOf(" => ");
        MarkedText marked = MarkedText.parse(line.substring(colon + 2, arrow));
        MarkedText.Attribution one = marked.attributions().get(0);
        StringBuilder content = new StringBuilder();
        one.content().forEach(span -> content.append(marked.text(), span.start(), span.end())
                .append(' '));
        String speaker = line.substring(arrow + 4).strip();
        return new Expected(
                QuoteKind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)),
                Notation.words(content.toString()),
                one.cue() == null
                        ? ""
                        : marked.text().substring(one.cue().start(), one.cue().end()),
                one.mention() == null
                        ? ""
                        : Notation.words(marked.text()
                                .substring(one.mention().start(), one.mention().end())),
                speaker.equals("?") ? null : speaker);
    }
}
