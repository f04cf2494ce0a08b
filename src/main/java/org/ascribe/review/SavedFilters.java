package org.ascribe.review;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** The filters that people saved. */
@Repository
interface SavedFilters {
    @Insert
    void add(SavedFilter filter);

    @Update
    void change(SavedFilter filter);

    @Delete
    void remove(SavedFilter filter);

    @Query("from SavedFilter where owner = :owner order by name")
    List<SavedFilter> ofOwner(String owner);

    @Query("from SavedFilter where owner = :owner and name = :name")
    Optional<SavedFilter> named(String owner, String name);

    @Query("from SavedFilter where owner = :owner and id = :id")
    Optional<SavedFilter> ofOwner(String owner, long id);
}
