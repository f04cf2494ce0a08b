package org.ascribe.journal;

import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ascribe.access.Viewer;

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

    /** The entries before that number, at most 50; fewer where some are hidden. */
    @Transactional
    JournalPage before(long number) {
        List<JournalEntry> read = entries.before(number, Limit.of(PAGE));
        List<String> subjects = read.stream().map(e -> e.subject).distinct().toList();
        Set<String> hidden = new HashSet<>();
        curtains.forEach(curtain -> hidden.addAll(curtain.hidden(viewer.name(), viewer.role(), subjects)));
        Long next = read.size() < PAGE ? null : read.get(read.size() - 1).number;
        return new JournalPage(
                read.stream()
                        .filter(e -> !hidden.contains(e.subject))
                        .map(EntryJson::of)
                        .toList(),
                next);
    }
}
