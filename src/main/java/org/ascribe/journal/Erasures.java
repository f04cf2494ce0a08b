package org.ascribe.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.ascribe.access.Viewer;
import org.ascribe.store.Refusal;

/** Takes payloads out of the journal where the law asks for it; what was decided, by whom and when, stays. */
@ApplicationScoped
class Erasures {
    static final String ACTION = "journal.erased";

    private static final int LONGEST = 1000;

    private final Entries entries;
    private final JournalReader reader;
    private final Journal journal;
    private final Viewer viewer;

    @Inject
    Erasures(Entries entries, JournalReader reader, Journal journal, Viewer viewer) {
        this.entries = entries;
        this.reader = reader;
        this.journal = journal;
        this.viewer = viewer;
    }

    /** What the entry about the erasure of that one's payload is about. */
    static String subject(long number) {
        return "journal/" + number;
    }

    /**
     * Erases the payload of an entry for good, and appends who did so and why.
     *
     * @throws Refusal 404 where there is no such entry that this viewer may see, 409 where it is erased already, 422
     *     for a reason that is missing or longer than 1000 characters
     */
    @Transactional
    EntryJson erase(long number, String reason) {
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Refusal.invalid(
                    "reason",
                    "say in 1 to " + LONGEST + " characters why it has to go: the reason stays in the journal, so it"
                            + " must not repeat what is erased");
        }
        reader.entry(number);
        // Nobody appends from here on, so that two who erase the same payload come one after the other.
        journal.next();
        if (entries.erase(number) == 0) {
            throw Refusal.conflict("The payload of entry " + number + " is erased already.");
        }
        journal.append(viewer.name(), ACTION, subject(number), Map.of("reason", words));
        return reader.entry(number);
    }
}
