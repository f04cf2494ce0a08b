package org.ascribe.journal;

import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ascribe.access.Viewer;
import org.ascribe.store.Refusal;

/** Reads the journal page by page, behind every {@link Curtain}. */
@ApplicationScoped
class JournalReader {
    private static final int PAGE = 50;

    private final Entries entries;
    private final Instance<Curtain> curtains;
    private final Viewer viewer;

    @Inject
    JournalReader(Entries entries, Instance<Curtain> curtains, Viewer viewer) {
        this.entries = entries;
        this.curtains = curtains;
        this.viewer = viewer;
    }

    /**
     * The newest 50 entries before that number that this viewer may see: what is hidden leaves no gap in the page, or
     * its length would tell.
     */
    @Transactional
    JournalPage before(long number) {
        List<JournalEntry> seen = new ArrayList<>();
        long from = number;
        boolean more = true;
        while (more && seen.size() <= PAGE) {
            List<JournalEntry> read = entries.before(from, Limit.of(PAGE));
            seen.addAll(unveiled(read));
            more = read.size() == PAGE;
            from = more ? read.get(PAGE - 1).number : from;
        }
        List<JournalEntry> shown = seen.subList(0, Math.min(PAGE, seen.size()));
        return new JournalPage(
                shown.stream().map(EntryJson::of).toList(), seen.size() > PAGE ? shown.get(PAGE - 1).number : null);
    }

    /**
     * One entry.
     *
     * @throws Refusal 404 where there is none of that number that this viewer may see
     */
    @Transactional
    EntryJson entry(long number) {
        return unveiled(entries.after(number - 1, Limit.of(1))).stream()
                .filter(entry -> entry.number == number)
                .findFirst()
                .map(EntryJson::of)
                .orElseThrow(() -> Refusal.notFound("The journal has no entry " + number + " that you may see."));
    }

    /** The entry that says who erased the payload of that one, and why; empty where nobody did. */
    @Transactional
    Optional<EntryJson> erasure(long number) {
        return entries.erasure(Erasures.subject(number), Limit.of(1)).stream()
                .findFirst()
                .map(EntryJson::of);
    }

    private List<JournalEntry> unveiled(List<JournalEntry> read) {
        List<String> subjects = read.stream().map(e -> e.subject).distinct().toList();
        Set<String> hidden = new HashSet<>();
        curtains.forEach(curtain -> hidden.addAll(curtain.hidden(viewer.name(), viewer.role(), subjects)));
        return read.stream().filter(e -> !hidden.contains(e.subject)).toList();
    }
}
