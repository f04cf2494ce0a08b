package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/** A note on a quotation, as programs see it. */
public record NoteJson(long id, long quotation, String words, String by, Instant at) {
    static NoteJson of(Note note) {
        return new NoteJson(note.id, note.quotation.id(), note.words, note.writtenBy, note.writtenAt);
    }

    /** When it was written, for a reader. */
    @JsonIgnore
    public String moment() {
        return Moment.of(at);
    }
}
