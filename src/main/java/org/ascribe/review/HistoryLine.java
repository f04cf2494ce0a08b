package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.ascribe.article.QuotationJson;

/**
 * One thing that happened to a quotation.
 *
 * @param what found, added, opinion, resolution, undone, carried, correction or note
 * @param about the question, the words of the claim, or what was corrected; null where that says nothing
 * @param before null for nothing
 * @param after null for nothing
 * @param words the reason, or the note; null for none
 */
public record HistoryLine(
        Instant at,
        String by,
        String what,
        String about,
        String before,
        String after,
        String words,
        List<EvidenceJson> evidence) {
    static HistoryLine found(Instant at, String by, QuotationJson quotation) {
        return new HistoryLine(at, by, "found", quotation.rule(), null, quotation.speaker(), null, List.of());
    }

    static HistoryLine of(VerdictJson verdict, String about) {
        String what = verdict.undoes() != null ? "undone" : verdict.carries() != null ? "carried" : verdict.act();
        return new HistoryLine(
                verdict.at(),
                verdict.by(),
                what,
                about,
                verdict.before(),
                verdict.answer(),
                verdict.reason(),
                verdict.evidence());
    }

    static HistoryLine of(CorrectionJson correction) {
        boolean whether = correction.change().equals(Change.NOT_A_QUOTATION.word());
        boolean undone = correction.undoes() != null;
        String standing = undone ? "not a quotation" : "a quotation";
        String now = undone ? "a quotation" : "not a quotation";
        return new HistoryLine(
                correction.at(),
                correction.by(),
                undone ? "undone" : correction.isAddition() ? "added" : "correction",
                whether || correction.isAddition() ? null : correction.label(),
                whether ? standing : correction.before(),
                whether ? now : correction.after(),
                correction.reason(),
                List.of());
    }

    static HistoryLine of(NoteJson note) {
        return new HistoryLine(note.at(), note.by(), "note", null, null, null, note.words(), List.of());
    }

    /** When it happened, for a reader. */
    @JsonIgnore
    public String moment() {
        return Moment.of(at);
    }

    /** Whether something was one thing and is another. */
    @JsonIgnore
    public boolean isChange() {
        return !what.equals("note") && !what.equals("found");
    }
}
