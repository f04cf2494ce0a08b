package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ascribe.article.ArticleChanged;
import org.ascribe.journal.Journal;

/** Appends corrections to the history of their quotation and to the journal, within the transaction of its caller. */
@ApplicationScoped
class CorrectionLog {
    private final Corrections corrections;
    private final Event<ArticleChanged> changed;
    private final Journal journal;

    CorrectionLog(Corrections corrections, Event<ArticleChanged> changed, Journal journal) {
        this.corrections = corrections;
        this.changed = changed;
        this.journal = journal;
    }

    void append(Correction correction) {
        correction.ordinal = corrections.ofQuotation(correction.quotation.id()).size() + 1;
        corrections.add(correction);
        changed.fire(new ArticleChanged(correction.quotation.article().id()));
        // Of a subject of its own: entries on a quotation are hidden while opinions on it are.
        journal.append(correction.decidedBy, action(correction), "correction/" + correction.id, payload(correction));
    }

    private static String action(Correction correction) {
        if (correction.undoes != null) {
            return "quotation.correction-undone";
        }
        return correction.change == Change.ADDED ? "quotation.added" : "quotation.corrected";
    }

    private static Map<String, ?> payload(Correction correction) {
        CorrectionJson line = CorrectionJson.of(correction);
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("quotation", correction.quotation.id());
        payload.put("change", line.change());
        payload.put("speakerBefore", line.speakerBefore());
        payload.put("speakerAfter", line.speakerAfter());
        payload.put("before", line.before());
        payload.put("after", line.after());
        payload.put("valueBefore", correction.valueBefore);
        payload.put("valueAfter", correction.valueAfter);
        payload.put("reason", line.reason());
        payload.put("undoes", line.undoes());
        return payload;
    }
}
