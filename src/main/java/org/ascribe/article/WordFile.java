package org.ascribe.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.ascribe.store.Refusal;

/**
 * Reads a Word file (.docx): an archive, of which only the parts with text are opened, each as a stream. A library for
 * the whole format would be 30 MB and build all of it in memory.
 */
final class WordFile {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 64L << 20;

    /** Word's text shrinks to a tenth; what shrinks to a three-hundredth says nothing. */
    private static final int MOST_RATIO = 300;

    private static final String USUAL = "word/document.xml";

    private WordFile() {}

    /**
     * Reads it.
     *
     * @throws Refusal 413 for a file that unpacks to too much, 415 for another archive and for macros, 400 for a
     *     damaged one, 422 for one without text
     */
    static Reading read(Path file, int maxCharacters) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES) {
                throw tooLarge("has " + archive.size() + " parts");
            }
            requireWithoutMacros(archive);
            String main = archive.getEntry(USUAL) != null ? USUAL : mainPart(archive);
            if (main == null || archive.getEntry(main) == null) {
                throw Refusal.of(
                        Refusal.Cause.WRONG_MEDIA,
                        "file",
                        "The file is an archive and no Word document: choose a .txt, .html, .docx or .pdf file.");
            }
            Manuscript text = new Manuscript(maxCharacters);
            WordText words = new WordText(text);
            read(archive, main, words);
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            for (String notes : new String[] {"footnotes.xml", "endnotes.xml"}) {
                read(archive, folder + notes, words);
            }
            return new Reading(words.title(), null, null, null, null, text.text());
        } catch (ZipException | IllegalArgumentException broken) {
            throw damaged();
        }
    }

    private static void requireWithoutMacros(ZipFile archive) {
        if (archive.stream()
                .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw Refusal.of(
                    Refusal.Cause.WRONG_MEDIA, "file", "The file carries macros: save it as .docx without them.");
        }
    }

    /** Some programs call the part with the text otherwise; the relations of the archive name it. */
    private static String mainPart(ZipFile archive) throws IOException {
        ZipEntry relations = archive.getEntry("_rels/.rels");
        if (relations == null) {
            return null;
        }
        try (InputStream in = limited(archive, relations)) {
            return WordParts.main(in);
        }
    }

    private static void read(ZipFile archive, String name, WordText words) throws IOException {
        ZipEntry part = archive.getEntry(name);
        if (part != null) {
            try (InputStream in = limited(archive, part)) {
                words.add(in);
            }
        }
    }

    private static InputStream limited(ZipFile archive, ZipEntry part) throws IOException {
        long packed = Math.max(part.getCompressedSize(), 4096);
        return new LimitedStream(
                archive.getInputStream(part),
                Math.min(MOST_BYTES, packed * MOST_RATIO),
                () -> tooLarge("unpacks to far more than a document holds"));
    }

    static Refusal tooLarge(String what) {
        return Refusal.of(
                Refusal.Cause.TOO_LARGE,
                "file",
                "The Word file " + what + ": copy the article's text into a new document and bring that in.");
    }

    static Refusal damaged() {
        return Refusal.malformed(
                "file",
                "The Word file is damaged: open it in a word processor, save it as .docx and bring it in again.");
    }
}
