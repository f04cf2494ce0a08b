package org.ascribe.access;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tokens that are kept, each read with its account. */
@Repository
interface Tokens {
    @Query("select t from Token t join fetch t.account where t.sha256 = :sha256")
    Optional<Token> bySha256(String sha256);

    @Query("select t from Token t join fetch t.account a where t.id = :id and a.name = :name and t.browser = false")
    Optional<Token> ofAccount(String name, long id);

    @Query("select t from Token t join fetch t.account a where a.name = :name and t.browser = false order by t.id desc")
    List<Token> listed(String name);

    @Query("delete from Token where browser = true and expiresAt <= :now")
    void dropExpiredCookies(Instant now);

    @Insert
    void add(Token token);

    @Update
    void change(Token token);
}
