package org.ascribe.backup;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.ascribe.store.Refusal;

/** A backup that is read; every byte of a file in it is checked against its CRC once it is read to its end. */
public final class BackupFile implements AutoCloseable {
    private final Path path;
    private final ZipFile zip;
    private final ObjectMapper mapper = mapper();
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip) throws IOException {
        this.path = path;
        this.zip = zip;
        try (CheckedInputStream in = entry(Manifest.FILE)) {
            manifest = mapper.readValue(in.readAllBytes(), Manifest.class);
            finish(Manifest.FILE, in);
        }
        if (manifest.format() != Manifest.FORMAT) {
            throw new ZipException(
                    "it has the format " + manifest.format() + ", and this program reads " + Manifest.FORMAT);
        }
    }

    /**
     * Opens one and reads its manifest.
     *
     * @throws Refusal 422 where it is no backup, or not a whole one
     */
    public static BackupFile open(Path path) {
        if (!Files.isReadable(path)) {
            throw Refusal.invalid("file", "There is no file " + path + " that can be read: name a backup.");
        }
        ZipFile zip = null;
        try {
            zip = new ZipFile(path.toFile());
            return new BackupFile(path, zip);
        } catch (IOException | RuntimeException unreadable) {
            try {
                if (zip != null) {
                    zip.close();
                }
            } catch (IOException alsoUnreadable) {
                unreadable.addSuppressed(alsoUnreadable);
            }
            throw damaged(path, unreadable.getMessage());
        }
    }

    /** What it holds. */
    public Manifest manifest() {
        return manifest;
    }

    /**
     * Reads all of it.
     *
     * @throws Refusal 422 where something is missing or damaged
     */
    public void check() {
        for (String table : manifest.rows().keySet()) {
            String name = Manifest.file(table);
            try (CheckedInputStream in = entry(name)) {
                finish(name, in);
            } catch (IOException damage) {
                throw damaged(damage.getMessage());
            }
        }
    }

    /** What is done with each row. */
    interface Each {
        void take(JsonNode row) throws SQLException;
    }

    /** Reads the rows of a table and returns how many there were. */
    long read(String table, Each each) throws SQLException {
        long rows = 0;
        String name = Manifest.file(table);
        try (CheckedInputStream in = entry(name);
                MappingIterator<JsonNode> lines =
                        mapper.readerFor(JsonNode.class).readValues(in)) {
            while (lines.hasNextValue()) {
                each.take(lines.nextValue());
                rows++;
            }
            finish(name, in);
        } catch (IOException | UncheckedIOException | DateTimeException damage) {
            throw damaged(damage.getMessage());
        }
        return rows;
    }

    private CheckedInputStream entry(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("it has no " + name);
        }
        return new CheckedInputStream(zip.getInputStream(entry), new CRC32());
    }

    /** Reads to the end; Java itself compares the checksums of streams alone, not of files. */
    private void finish(String name, CheckedInputStream in) throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        if (in.getChecksum().getValue() != zip.getEntry(name).getCrc()) {
            throw new ZipException("the checksum of " + name + " does not fit");
        }
    }

    Refusal damaged(String what) {
        return damaged(path, what);
    }

    private static Refusal damaged(Path path, String what) {
        String cause =
                what == null ? "it cannot be read" : what.lines().findFirst().orElse("");
        return Refusal.invalid("file", path + " is no whole backup (" + cause + "): take another one.");
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                // What follows the last row counts for the checksum too.
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
        // A text is as long as the configuration of its workbench allowed.
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
        return mapper;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
