package org.ascribe.access;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

/** The failed passwords of the last hour, which all nodes share. */
@Repository
interface FailedSignIns {
    @Query("from FailedSignIn where attempted in :keys and lastAt > :since order by attempted")
    List<FailedSignIn> of(List<String> keys, Instant since);

    @Insert
    void add(FailedSignIn failed);

    /** Takes the one attempt that is free until then; 0 where another took it. */
    @Query("update FailedSignIn set nextTry = :until where attempted = :key and nextTry <= :now")
    int claim(String key, Instant now, Instant until);

    @Query("update FailedSignIn set failures = failures + 1, lastAt = :now, nextTry = :until where attempted = :key")
    int count(String key, Instant now, Instant until);

    /** Gives an attempt back that turned out to be right. */
    @Query("update FailedSignIn set nextTry = :now where attempted = :key")
    int release(String key, Instant now);

    @Query("delete from FailedSignIn where attempted = :key")
    int forget(String key);

    @Query("delete from FailedSignIn where lastAt <= :until")
    int forgetAll(Instant until);
}
