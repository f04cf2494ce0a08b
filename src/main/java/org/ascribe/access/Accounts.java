package org.ascribe.access;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import java.util.Optional;

/** The accounts that are kept. */
@Repository
interface Accounts {
    @Find
    Optional<Account> byName(String name);

    @Insert
    void add(Account account);
}
