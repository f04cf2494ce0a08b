package org.ascribe.matching;

import java.io.IOException;
import java.util.Collection;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects the ids of all hits of one kind, however many: whoever asks sorts them by what only the database knows. */
final class AllOf extends SimpleCollector {
    private final String kind;
    private final LongStream.Builder ids = LongStream.builder();
    private NumericDocValues values;

    private AllOf(String kind) {
        this.kind = kind;
    }

    /** The ids in that field, of all documents that have it. */
    static CollectorManager<AllOf, Hits> in(String kind) {
        return new CollectorManager<>() {
            @Override
            public AllOf newCollector() {
                return new AllOf(kind);
            }

            @Override
            public Hits reduce(Collection<AllOf> parts) {
                return new Hits(
                        parts.stream().flatMapToLong(part -> part.ids.build()).toArray());
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        values = DocValues.getNumeric(leaf.reader(), kind);
    }

    @Override
    public void collect(int document) throws IOException {
        if (values.advanceExact(document)) {
            ids.add(values.longValue());
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
