package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.ascribe.journal.Journal;
import org.ascribe.store.Refusal;

/** Where people save their filters of the queue; nobody sees another one's. */
@ApplicationScoped
@Transactional
public class FilterDesk {
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 50;

    private final SavedFilters filters;
    private final Journal journal;

    FilterDesk(SavedFilters filters, Journal journal) {
        this.filters = filters;
        this.journal = journal;
    }

    /** Those of an account, in the order of their names. */
    public List<SavedFilterJson> of(String owner) {
        return filters.ofOwner(owner).stream().map(SavedFilterJson::of).toList();
    }

    /**
     * Saves one, in place of the one of the same name.
     *
     * @throws Refusal 409 for the fifty-first, 422 without a name or for one that is too long
     */
    public SavedFilterJson save(String owner, String name, QueueFilter what) {
        String words = Proofs.words("name", name, LONGEST_NAME);
        if (words == null) {
            throw Refusal.invalid("name", "The name is missing: say in a few words what the filter shows.");
        }
        SavedFilter filter = filters.named(owner, words).orElseGet(SavedFilter::new);
        filter.query = what.at("").toString();
        if (filter.id == null) {
            if (filters.ofOwner(owner).size() >= MOST) {
                throw Refusal.conflict("You have " + MOST + " filters already: delete one that you need no more.");
            }
            filter.owner = owner;
            filter.name = words;
            filters.add(filter);
        } else {
            filters.change(filter);
        }
        note(owner, "filter.saved", filter);
        return SavedFilterJson.of(filter);
    }

    /**
     * Deletes one.
     *
     * @throws Refusal 404 where that account has none of that id
     */
    public void delete(String owner, long id) {
        SavedFilter filter = filters.ofOwner(owner, id)
                .orElseThrow(
                        () -> Refusal.notFound("You have no filter " + id + ": the queue lists those that you saved."));
        filters.remove(filter);
        note(owner, "filter.deleted", filter);
    }

    private void note(String owner, String action, SavedFilter filter) {
        journal.append(owner, action, "filter/" + filter.id, Map.of("name", filter.name, "query", filter.query));
    }
}
