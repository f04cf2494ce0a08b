package org.ascribe.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.ascribe.store.Refusal;

/** Reads a PDF: its lines put together to paragraphs. */
final class PdfFile {
    static final int MOST_PAGES = 300;

    private PdfFile() {}

    /**
     * Reads it.
     *
     * @throws Refusal 413 for too many pages, 422 for one that is locked or without text, 400 for a damaged one
     */
    static Reading read(Path file, int maxCharacters) {
        FontMappers.set(new PdfFonts());
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBufferedFile(file.toFile()), IOUtils.createMemoryOnlyStreamCache())) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw locked();
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw tooManyPages();
            }
            PdfLines lines = new PdfLines(maxCharacters);
            lines.getText(document);
            Manuscript text = new Manuscript(maxCharacters);
            List<PdfLine> running = PdfMargins.without(lines.lines());
            PdfParagraphs.of(running).forEach(text::add);
            return Reading.of(text.text());
        } catch (InvalidPasswordException secret) {
            throw locked();
        } catch (IOException broken) {
            throw damaged();
        }
    }

    static Refusal tooManyPages() {
        return Refusal.of(
                Refusal.Cause.TOO_LARGE,
                "file",
                "The PDF has more than " + MOST_PAGES + " pages: cut the article out of it and bring that in.");
    }

    private static Refusal locked() {
        return Refusal.invalid("file", "The PDF is locked: save it without a password and bring it in again.");
    }

    private static Refusal damaged() {
        return Refusal.malformed("file", "The PDF is damaged: print it anew as PDF and bring that in.");
    }
}
