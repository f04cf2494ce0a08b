package org.ascribe.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ascribe.store.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where articles arrive: typed, at an address, or as a file, whose text is read first. */
@ApplicationScoped
public class Reception {
    private final Intake intake;
    private final Fetcher fetcher;
    private final ReadingProcess process;
    private final long maxBytes;

    Reception(
            Intake intake,
            Fetcher fetcher,
            ReadingProcess process,
            @ConfigProperty(name = "ascribe.file.max-bytes", defaultValue = "16777216") long maxBytes) {
        this.intake = intake;
        this.fetcher = fetcher;
        this.process = process;
        this.maxBytes = maxBytes;
    }

    /**
     * Keeps an article that was typed, or stands at the address that was typed.
     *
     * @param by the name of the account that hands it in
     * @throws Refusal as {@link Intake#keep(ArticleForm, String)}, {@link Fetcher#fetch} and {@link #file}
     */
    public Kept typed(ArticleForm form, String by) {
        if (form.url() == null || form.url().isBlank()) {
            return intake.keep(form, by);
        }
        if (form.text() != null && !form.text().isBlank()) {
            throw Refusal.invalid("url", "There are a text and an address to fetch it from: leave one of them out.");
        }
        return fetched(form, by);
    }

    /** Whether articles are fetched from addresses here. */
    public boolean fetches() {
        return fetcher.isAllowed();
    }

    private Kept fetched(ArticleForm form, String by) {
        Fetched page = fetcher.fetch(form.url());
        try {
            ArrivedFile arrived = ArrivedFile.of(page.file(), maxBytes);
            Reading reading = read(arrived, page.charset(), page.address()).from(page.address());
            return intake.keep(form.with(reading), arrived.original(), by);
        } catch (Refusal refusal) {
            throw refusal.is("file") ? Refusal.of(refusal.cause(), "url", refusal.getMessage()) : refusal;
        } finally {
            delete(page.file());
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Keeps the article that a file holds.
     *
     * @param form what was typed beside it, which goes before what the file says
     * @throws Refusal 400, 413, 415 or 422 for a file that is not kept, 429 while too many others are read
     */
    public Kept file(ArticleForm form, Path file, String by) {
        ArrivedFile arrived = ArrivedFile.of(file, maxBytes);
        return intake.keep(form.with(read(arrived, null, "")), arrived.original(), by);
    }

    /**
     * Keeps the article that a file holds, which comes in as a stream.
     *
     * @throws Refusal as {@link #file}
     */
    public Kept stream(ArticleForm form, InputStream in, String by) {
        try {
            Path file = Files.createTempFile("ascribe-file", ".in");
            try {
                InputStream limited = new LimitedStream(in, maxBytes, () -> ArrivedFile.tooLarge(maxBytes));
                Files.copy(limited, file, StandardCopyOption.REPLACE_EXISTING);
                return file(form, file, by);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Reading read(ArrivedFile file, String charset, String address) {
        return file.kind() == FileKind.TEXT
                ? Reading.of(file.text())
                : process.read(file.path(), file.kind(), charset, address);
    }
}
