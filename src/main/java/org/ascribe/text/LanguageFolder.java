package org.ascribe.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The word lists and rules that a linguist may edit: the built-in ones of {@code language/en}, or those with a folder
 * laid over them, in which a file stands for the built-in one of the same name.
 */
public final class LanguageFolder {
    private final Path over;

    private LanguageFolder(Path over) {
        this.over = over;
    }

    /** The built-in files alone. */
    public static LanguageFolder builtIn() {
        return new LanguageFolder(null);
    }

    /**
     * The built-in files with those of a folder in their place; hidden files are passed over.
     *
     * @throws LanguageFault where it is no folder, holds a file of an unknown name, or one with a line that is no entry
     */
    public static LanguageFolder over(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new LanguageFault("There is no folder " + folder + "; check its path.");
        }
        LanguageFolder laid = new LanguageFolder(folder);
        try (Stream<Path> below = Files.walk(folder)) {
            below.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .sorted()
                    .forEach(laid::check);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new LanguageFault("The folder " + folder + " cannot be read; check who may read it.");
        }
        return laid;
    }

    private void check(String name) {
        LanguageFile file = LanguageFile.ALL.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new LanguageFault(over.resolve(name)
                        + ": no list and no rules have that name; the nearest is " + nearest(name) + "."));
        List<String> lines = lines(name);
        for (int i = 0; i < lines.size(); i++) {
            if (isEntry(lines.get(i)) && !file.takes(lines.get(i).strip())) {
                throw new LanguageFault(place(name) + ":" + (i + 1) + ": this is no entry of the list; write it like \""
                        + file.example() + "\".");
            }
        }
    }

    /**
     * The entries of a list in the order of the file.
     *
     * @param name its path below {@code language/en}, such as {@code titles.txt}
     * @throws IllegalArgumentException where there is no such list
     */
    public List<String> entries(String name) {
        List<String> entries = new ArrayList<>();
        for (String line : lines(name)) {
            if (isEntry(line)) {
                entries.add(line.strip());
            }
        }
        return entries;
    }

    private static boolean isEntry(String line) {
        return !line.isBlank() && !line.stripLeading().startsWith("#");
    }

    /** All lines of a file, comments too. */
    public List<String> lines(String name) {
        if (over != null && Files.isRegularFile(over.resolve(name))) {
            return decoded(name);
        }
        try (InputStream in = LanguageFolder.class.getResourceAsStream("/language/en/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no word list language/en/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> decoded(String name) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(over.resolve(name)));
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (CharacterCodingException other) {
            throw new LanguageFault(place(name) + ": this is not UTF-8; save it so.");
        } catch (IOException unreadable) {
            throw new LanguageFault(place(name) + ": the file cannot be read; check who may read it.");
        }
    }

    /** The names of all files, sorted: paths below {@code language/en}. */
    public List<String> names() {
        return LanguageFile.ALL.stream().map(LanguageFile::name).toList();
    }

    /** The names of the files that stand for built-in ones. */
    public List<String> laid() {
        return LanguageFile.ALL.stream()
                .map(LanguageFile::name)
                .filter(name -> over != null && Files.isRegularFile(over.resolve(name)))
                .toList();
    }

    /** What messages call a file: its path where it was laid over, else its name. */
    public String place(String name) {
        return over != null && Files.isRegularFile(over.resolve(name))
                ? over.resolve(name).toString()
                : name;
    }

    private static String nearest(String name) {
        return LanguageFile.ALL.stream()
                .map(LanguageFile::name)
                .min(Comparator.comparingInt(known -> edits(name, known)))
                .orElseThrow();
    }

    /** How many letters have to be added, dropped or changed to make one of the other. */
    private static int edits(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[b.length()];
    }
}
