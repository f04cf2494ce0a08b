package org.ascribe.review;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** All notes, in the order they were written. */
@Repository
interface Notes {
    @Insert
    void add(Note note);

    @Query("select n from Note n join fetch n.quotation q where q.id = :quotation order by n.id")
    List<Note> ofQuotation(long quotation);

    @Query("select n from Note n join fetch n.quotation q where q.article.id = :article order by n.id")
    List<Note> ofArticle(long article);

    @Query("select n from Note n join fetch n.quotation where n.id in :ids")
    List<Note> ofIds(List<Long> ids);
}
