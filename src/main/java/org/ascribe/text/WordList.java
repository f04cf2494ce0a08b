package org.ascribe.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list that a linguist may edit: a file with one entry a line, where {@code #} begins a comment. */
public final class WordList {
    private WordList() {}

    /**
     * The entries of a built-in list in the order of the file.
     *
     * @param name its path below {@code language/en}, such as {@code titles.txt}
     * @throws IllegalArgumentException where there is no such list
     */
    public static List<String> english(String name) {
        return lines(name).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** All lines of a built-in file, comments too. */
    public static List<String> lines(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/language/en/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no word list language/en/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
