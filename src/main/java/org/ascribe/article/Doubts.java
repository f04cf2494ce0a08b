package org.ascribe.article;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** The doubts that are kept. */
@Repository
interface Doubts {
    @Insert
    void add(ArticleDoubt doubt);

    @Query("delete from ArticleDoubt d where d.article.id = :article")
    int clear(long article);

    @Query("select d from ArticleDoubt d where d.article.id = :article order by d.ordinal")
    List<ArticleDoubt> inArticle(long article);
}
