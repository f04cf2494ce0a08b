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

    @Query("from JournalEntry where subject = :subject and action = 'journal.erased' order by number")
    List<JournalEntry> erasure(String subject, Limit limit);

    @Query("update JournalEntry set payload = null where number = :number and payload is not null")
    int erase(long number);

    @Insert
    void add(JournalEntry entry);
}
