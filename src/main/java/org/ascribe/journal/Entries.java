package org.ascribe.journal;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** The entries that are kept. */
@Repository
interface Entries {
    @Query("from JournalEntry where number > :after order by number")
    List<JournalEntry> after(long after, Limit limit);

    @Query("from JournalEntry where number < :before order by number desc")
    List<JournalEntry> before(long before, Limit limit);

    @Insert
    void add(JournalEntry entry);
}
