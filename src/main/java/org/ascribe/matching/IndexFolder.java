package org.ascribe.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.ascribe.journal.Journal;
import org.jboss.logging.Logger;

/** The files of the index: an index is nothing but a copy, so what cannot be read is thrown away and made anew. */
final class IndexFolder {
    private static final Logger LOG = Logger.getLogger(IndexFolder.class);
    private static final String NUMBER = "number";
    private static final String SHA256 = "sha256";

    private IndexFolder() {}

    /** Opens the index that is there, or an empty one where there is none or a broken one. */
    static IndexWriter open(Path folder) {
        try {
            Files.createDirectories(folder);
            try {
                return checked(FSDirectory.open(folder));
            } catch (LockObtainFailedException taken) {
                LOG.warnf("The index in %s is in use by another process: this one keeps its own in memory", folder);
                return writer(new ByteBuffersDirectory());
            } catch (IOException | RuntimeException broken) {
                LOG.warnf("The index in %s cannot be read and is made anew: %s", folder, broken.getMessage());
                clear(folder);
                return writer(FSDirectory.open(folder));
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Reads every file once: a broken one else shows in the middle of a search. */
    private static IndexWriter checked(Directory directory) throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            }
        }
        return writer(directory);
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        return new IndexWriter(directory, new IndexWriterConfig(SearchWords.ANALYZER));
    }

    /** Throws all of it away. */
    static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** Up to which entry of the journal the index has read; null for nothing. */
    static Journal.Head position(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data.isEmpty() ? null : new Journal.Head(Long.parseLong(data.get(NUMBER)), data.get(SHA256));
    }

    static void commit(IndexWriter writer, Journal.Head position) throws IOException {
        writer.setLiveCommitData(Map.of(NUMBER, String.valueOf(position.number()), SHA256, position.sha256())
                .entrySet());
        writer.commit();
    }
}
