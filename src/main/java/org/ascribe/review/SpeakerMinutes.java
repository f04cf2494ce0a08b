package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.article.Amendments;
import org.ascribe.article.Speaker;
import org.ascribe.article.SpeakerJson;
import org.ascribe.journal.Journal;
import org.ascribe.store.Refusal;

/** Writes down what becomes of speakers, within the transaction of its caller: the change and its journal entry. */
@ApplicationScoped
class SpeakerMinutes {
    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST_REASON = 10_000;

    private final SpeakerChanges changes;
    private final Amendments amendments;
    private final Journal journal;
    private final Clock clock;

    SpeakerMinutes(SpeakerChanges changes, Amendments amendments, Journal journal, Clock clock) {
        this.changes = changes;
        this.amendments = amendments;
        this.journal = journal;
        this.clock = clock;
    }

    /** The id of the other speaker that somebody chose, or named in full; one that was not known is kept from now on. */
    long other(String field, Long id, String name) {
        if (id != null) {
            return id;
        }
        String full = Proofs.words("name", name, LONGEST_NAME);
        if (full == null) {
            throw Refusal.invalid(field, "The other speaker is missing: choose a known one, or write a full name.");
        }
        return amendments.speaker(full).id();
    }

    void requireSeen(Speaker speaker, String seen) {
        if (!seen.equals("*") && !seen.equals(String.valueOf(speaker.version()))) {
            throw Refusal.of(
                    Refusal.Cause.STALE,
                    "If-Match",
                    "This speaker was changed since you looked at it: look at it again and decide again.");
        }
    }

    SpeakerChange blank(Speaker speaker, SpeakerAct act, Speaker other, String reason, String by) {
        SpeakerChange change = new SpeakerChange();
        change.speaker = speaker;
        change.change = act;
        change.other = other;
        change.reason = Proofs.words("reason", reason, LONGEST_REASON);
        if (change.reason == null) {
            throw Refusal.invalid("reason", "The reason is missing: say how you know.");
        }
        change.decidedBy = by;
        change.decidedAt = clock.instant();
        return change;
    }

    /** A change that concerns a speaker or one that is shown under it. */
    SpeakerChange change(SpeakerJson speaker, Long id) {
        if (id == null) {
            throw Refusal.invalid("change", "The change is missing: name the one that you take back by its id.");
        }
        return changes.byId(id)
                .filter(each -> speaker.ids().contains(each.speaker.id())
                        || each.other != null && speaker.ids().contains(each.other.id()))
                .orElseThrow(() ->
                        Refusal.notFound("There is no change " + id + " of this speaker: look for it in its history."));
    }

    void requireStanding(SpeakerChange change) {
        if (change.undoes != null || !changes.undoing(change.id).isEmpty()) {
            throw Refusal.conflict("That change does not stand any more: there is nothing to take back.");
        }
    }

    /** All that concerns a speaker and those that are shown under it, the newest first. */
    List<SpeakerChangeJson> history(SpeakerJson speaker) {
        return SpeakerChangeJson.of(changes.of(speaker.ids()));
    }

    void append(SpeakerChange change) {
        changes.add(change);
        Map<String, Object> payload = new HashMap<>();
        payload.put("change", change.id);
        payload.put("name", change.speaker.name());
        payload.put("other", change.other == null ? null : "speaker/" + change.other.id());
        payload.put("otherName", change.other == null ? null : change.other.name());
        payload.put("wikidataBefore", change.wikidataBefore);
        payload.put("wikidataAfter", change.wikidataAfter);
        payload.put("quotations", change.quotations);
        payload.put("corrections", change.corrections);
        payload.put("reason", change.reason);
        payload.put("undoes", change.undoes == null ? null : change.undoes.id);
        String action =
                switch (change.change) {
                    case MERGE -> "speaker.merge";
                    case SPLIT -> "speaker.split";
                    case WIKIDATA -> "speaker.wikidata";
                };
        journal.append(
                change.decidedBy,
                change.undoes == null ? action : action + "-undone",
                "speaker/" + change.speaker.id(),
                payload);
    }
}
