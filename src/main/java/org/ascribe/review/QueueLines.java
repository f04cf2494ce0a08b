package org.ascribe.review;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import org.ascribe.article.Article;
import org.ascribe.article.Claim;
import org.ascribe.article.Quotation;

/** The lines of the queue, and what they are written from. */
@Repository
interface QueueLines {
    @Insert
    void add(QueueLine line);

    @Update
    void change(QueueLine line);

    @Query("delete from QueueLine where id in :lines")
    int remove(List<Long> lines);

    @Query("select count(*) from QueueLine where question = :question and state in :states")
    long count(Question question, List<State> states);

    @Query("select coalesce(max(id), 0) from QueueLine")
    long last();

    @Query("from QueueLine where article.id = :article")
    List<QueueLine> ofArticle(long article);

    @Query("from QueueLine where subject = :subject")
    Optional<QueueLine> ofSubject(String subject);

    /** What a list shows of these lines. */
    @Query(
            "select new org.ascribe.review.QueuedLine(l.id, l.question, a.id, a.title, a.publisher, a.publishedOn, q.id,"
                    + " c.id, q.words, c.words, coalesce(m.name, s.name), l.kind, l.state, l.givenBy, l.veiled, l.stale) from QueueLine l"
                    + " join l.article a join l.quotation q left join q.speaker s left join s.main m left join l.claim c where l.id in :lines")
    List<QueuedLine> shown(List<Long> lines);

    @Query("select a from Article a where a.id = :article")
    Optional<Article> article(long article);

    /** The name under which a speaker of that name is shown. */
    @Query("select coalesce(m.name, s.name) from Speaker s left join s.main m where s.name = :name")
    Optional<String> mainName(String name);

    @Query("select e.id from Article a join a.earlier e where a.id = :article")
    Optional<Long> earlier(long article);

    @Query("select a.id from Article a where a.id > :after order by a.id")
    List<Long> articles(long after, Limit limit);

    @Query("select q from Quotation q join fetch q.article left join fetch q.speaker s left join fetch s.main"
            + " left join fetch q.followedBy"
            + " where q.article.id = :article order by q.ordinal nulls last, q.id")
    List<Quotation> quotations(long article);

    @Query("select c from Claim c join fetch c.quotation left join fetch c.followedBy"
            + " where c.quotation.article.id = :article")
    List<Claim> claims(long article);

    /** All decisions on the attribution of a quotation and of what stood in its place before. */
    @Query(Verdicts.WHOLE + " where v.claim is null and (q.id = :quotation or q.followedBy.id = :quotation)"
            + " order by q.id, v.ordinal")
    List<Verdict> onQuotation(long quotation);

    /** All decisions on the accuracy of a claim and of what stood in its place before. */
    @Query(Verdicts.WHOLE + " where c.id = :claim or c.followedBy.id = :claim order by q.id, v.ordinal")
    List<Verdict> onClaim(long claim);

    @Query("select q.article.opinions from Quotation q where q.id = :quotation")
    int needed(long quotation);
}
