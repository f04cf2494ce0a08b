package org.ascribe.review;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

/** The leases that are kept. */
@Repository
interface LeaseBook {
    @Insert
    void add(Lease lease);

    @Query("update Lease set expiresAt = :until where articleId = :article and holder = :holder")
    int prolong(long article, String holder, Instant until);

    @Query("delete from Lease where articleId = :article and holder = :holder")
    int release(long article, String holder);

    @Query("delete from Lease where holder = :holder")
    int releaseAll(String holder);

    @Query("delete from Lease where expiresAt <= :now")
    int dropExpired(Instant now);

    @Query("from Lease where articleId in :articles and holder <> :viewer and expiresAt > :now order by holder")
    List<Lease> ofOthers(List<Long> articles, String viewer, Instant now);

    /** How many questions of an article are in one of those states. */
    @Query("select count(l) from QueueLine l where l.article.id = :article and l.state in :states")
    long waiting(long article, List<State> states);
}
