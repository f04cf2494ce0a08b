package org.ascribe.matching;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.ascribe.journal.Journal;
import org.ascribe.store.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Finds articles and quotations by their words, whichever database keeps them. The index is this node's own; before
 * each search it reads what the database has changed since, so that every search sees all that was committed before it.
 */
@ApplicationScoped
public class SearchIndex {
    /** How many characters one looks for at most. */
    public static final int LONGEST = 300;

    private static final Logger LOG = Logger.getLogger(SearchIndex.class);

    private final Path folder;
    private final boolean atStart;
    private final IndexReading reading;
    private final Journal journal;
    private final ManagedExecutor executor;
    private IndexWriter writer;
    private SearcherManager searchers;
    private Journal.Head position;

    SearchIndex(
            @ConfigProperty(name = "ascribe.data") String data,
            @ConfigProperty(name = "ascribe.index.at-start", defaultValue = "true") boolean atStart,
            IndexReading reading,
            Journal journal,
            ManagedExecutor executor) {
        this.folder = Path.of(data).toAbsolutePath().resolve("index");
        this.atStart = atStart;
        this.reading = reading;
        this.journal = journal;
        this.executor = executor;
    }

    /** Makes it whole beside the start: only a search has to wait for it. */
    void start(@Observes StartupEvent start) {
        if (atStart) {
            executor.execute(() -> {
                try {
                    follow();
                } catch (IOException | RuntimeException failure) {
                    LOG.warn("The index could not be read at the start; the first search tries again", failure);
                }
            });
        }
    }

    /**
     * The quotations that hold these words, themselves, in their speaker's name or in their article's title.
     *
     * @throws Refusal 422 for more words than one looks for
     */
    public Hits quotations(String words) {
        return search(
                IndexReading.QUOTATION,
                SearchWords.in(
                        Map.of(IndexReading.WORDS, 1f, IndexReading.SPEAKER, 1f, IndexReading.TITLE, 1f), words));
    }

    /**
     * The articles that hold these words in title or text.
     *
     * @throws Refusal 422 for more words than one looks for
     */
    public Hits articles(String words) {
        return search(
                IndexReading.ARTICLE, SearchWords.in(Map.of(IndexReading.TITLE, 1f, IndexReading.TEXT, 1f), words));
    }

    private synchronized Hits search(String kind, Query query) {
        try {
            try {
                return found(kind, query);
            } catch (IOException | AlreadyClosedException broken) {
                LOG.warn("The index cannot be read any more and is made anew", broken);
                throwAway();
                return found(kind, query);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private Hits found(String kind, Query query) throws IOException {
        follow();
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.search(query, AllOf.in(kind));
        } finally {
            searchers.release(searcher);
        }
    }

    /** Reads what has changed since; everything where the index is of another database, or of a later day of this one. */
    synchronized void follow() throws IOException {
        if (writer == null) {
            writer = IndexFolder.open(folder);
            searchers = new SearcherManager(writer, null);
            position = IndexFolder.position(writer);
        }
        // First the head: whatever it counts is committed, and read below.
        Journal.Head head = journal.head();
        if (head.equals(position)) {
            return;
        }
        boolean known = position != null && position.number() > 0 && journal.holds(position);
        if (known ? reading.changes(writer, position.number()) : reading.everything(writer)) {
            IndexFolder.commit(writer, head);
            searchers.maybeRefreshBlocking();
        }
        position = head;
    }

    private void throwAway() throws IOException {
        if (writer != null) {
            searchers.close();
            writer.rollback();
            writer = null;
        }
        IndexFolder.clear(folder);
    }

    @PreDestroy
    synchronized void close() throws IOException {
        if (writer != null) {
            searchers.close();
            writer.close();
            writer = null;
        }
    }
}
