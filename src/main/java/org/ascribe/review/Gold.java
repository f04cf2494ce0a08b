package org.ascribe.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.ascribe.article.Shelf;
import org.ascribe.journal.Journal;

/** Writes what people corrected as gold: JSONL, an article a line, each read in a transaction of its own. */
@ApplicationScoped
public class Gold {
    /** What a browser and a program are told that it is. */
    static final String MEDIA_TYPE = "application/x-ndjson";

    private static final int BATCH = 100;

    private final Corrections corrections;
    private final Shelf shelf;
    private final Journal journal;
    private final ObjectMapper mapper;

    Gold(Corrections corrections, Shelf shelf, Journal journal, ObjectMapper mapper) {
        this.corrections = corrections;
        this.shelf = shelf;
        this.journal = journal;
        this.mapper = mapper;
    }

    /** Every article in which a correction stands; no more than one text is held at once. */
    void write(OutputStream out) throws IOException {
        for (List<Long> ids = after(0); !ids.isEmpty(); ids = after(ids.get(ids.size() - 1))) {
            for (long id : ids) {
                out.write(mapper.writeValueAsBytes(GoldJson.of(shelf.article(id), journal.head())));
                out.write('\n');
            }
        }
        out.flush();
    }

    private List<Long> after(long id) {
        return QuarkusTransaction.requiringNew().call(() -> corrections.standing(id, Limit.of(BATCH)));
    }
}
