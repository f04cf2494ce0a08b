package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ascribe.article.Speaker;

/**
 * A line of the history of a speaker, as programs see it.
 *
 * @param change merge, split or wikidata
 * @param speaker the one that was changed
 * @param other into whom it was merged, or to whom quotations were given; null for neither
 * @param before what it was called, or its id at Wikidata; null for none
 * @param after what it is called since, or its id at Wikidata; null for none
 * @param quotations how many quotations it concerned when it was made
 * @param undoes the id of the change that it takes back; null where it takes none back
 * @param standing whether it neither takes one back nor was taken back
 */
public record SpeakerChangeJson(
        long id,
        String change,
        Named speaker,
        Named other,
        String before,
        String after,
        long quotations,
        String reason,
        String by,
        Instant at,
        Long undoes,
        boolean standing) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    /** A speaker by the name that it had when it was found. */
    public record Named(long id, String name) {
        static Named of(Speaker speaker) {
            return speaker == null ? null : new Named(speaker.id(), speaker.name());
        }
    }

    /** The lines of these changes, in the same order. */
    static List<SpeakerChangeJson> of(List<SpeakerChange> changes) {
        Set<Long> undone = changes.stream()
                .filter(each -> each.undoes != null)
                .map(each -> each.undoes.id)
                .collect(Collectors.toSet());
        return changes.stream()
                .map(each -> of(each, each.undoes == null && !undone.contains(each.id)))
                .toList();
    }

    private static SpeakerChangeJson of(SpeakerChange each, boolean standing) {
        boolean undo = each.undoes != null;
        boolean identity = each.change == SpeakerAct.WIKIDATA;
        String own = each.speaker.name();
        String others = each.other == null ? null : each.other.name();
        return new SpeakerChangeJson(
                each.id,
                each.change.word(),
                Named.of(each.speaker),
                Named.of(each.other),
                identity ? each.wikidataBefore : undo ? others : own,
                identity ? each.wikidataAfter : undo ? own : others,
                each.quotations,
                each.reason,
                each.decidedBy,
                each.decidedAt,
                undo ? each.undoes.id : null,
                standing);
    }

    /** Whether it concerns a speaker directly. */
    boolean isOf(long id) {
        return speaker.id == id || other != null && Objects.equals(other.id, id);
    }

    /** When it was decided, for a reader. */
    @JsonIgnore
    public String moment() {
        return MINUTE.format(at);
    }
}
