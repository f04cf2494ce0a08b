package org.ascribe.article;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** The articles that are kept; no question here reads a whole text except {@link #textOf}. */
@Repository
interface Articles {
    @Insert
    void add(Article article);

    @Update
    void change(Article article);

    @Query("select a from Article a left join fetch a.earlier left join fetch a.copyOf where a.id = :id")
    Optional<Article> withLinks(long id);

    @Query("select t from Article a join a.text t where a.id = :article")
    Optional<ArticleText> textOf(long article);

    @Query("select a from Article a where a.earlier.id = :article")
    Optional<Article> laterThan(long article);

    @Query("select a from Article a where a.place = :place and a.text.sha256 = :sha256")
    Optional<Article> same(String place, String sha256);

    @Query("select a from Article a where a.address = :address order by a.edition desc")
    List<Article> editions(String address, Limit limit);

    @Query("select a from Article a where a.text.id = :text and a.copyOf is null order by a.createdAt, a.id")
    List<Article> withText(long text, Limit limit);

    /** The newest edition of each article before {@code before} that matches both patterns of {@link Pattern}. */
    @Query("select a from Article a join a.text t where a.superseded = false and a.id < :before"
            + " and (:words = '%' or a.title ilike :words escape '!' or t.body ilike :words escape '!')"
            + " and (:speaker = '%' or exists (select 1 from Quotation q join q.speaker s"
            + " left join s.main m where q.article = a and q.fate = CURRENT"
            + " and (s.name ilike :speaker escape '!' or m.name ilike :speaker escape '!')))"
            + " order by a.id desc")
    List<Article> matching(String words, String speaker, long before, Limit limit);

    /** The articles after {@code after} that were last read with other rules. */
    @Query("select a.id from Article a where a.id > :after and (a.rulesSha256 is null or a.rulesSha256 <> :rules)"
            + " order by a.id")
    List<Long> readOtherwise(long after, String rules, Limit limit);

    @Query("select count(a) from Article a where a.rulesSha256 is null or a.rulesSha256 <> :rules")
    long countReadOtherwise(String rules);

    @Query("select a.id from Article a where a.id > :after order by a.id")
    List<Long> after(long after, Limit limit);

    @Query("select count(a) from Article a")
    long count();
}
