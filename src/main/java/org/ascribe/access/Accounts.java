package org.ascribe.access;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** The accounts that are kept. */
@Repository
interface Accounts {
    @Find
    Optional<Account> byName(String name);

    @Find
    Optional<Account> byDirectory(String directory);

    @Find
    @OrderBy("name")
    List<Account> all();

    @Insert
    void add(Account account);

    @Update
    void change(Account account);
}
