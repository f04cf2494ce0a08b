package org.ascribe.article;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** Everybody who is quoted; a main speaker is one that is not merged into another. */
@Repository
interface Speakers {
    String WHOLE = "select s from Speaker s left join fetch s.main left join fetch s.mergedInto";

    /** A quotation that counts: of the newest edition of its article. */
    String COUNTED = " from Quotation q join q.article a where q.speaker.id in :speakers and q.fate = CURRENT"
            + " and a.superseded = false";

    @Find
    Optional<Speaker> byName(String name);

    @Find
    Optional<Speaker> byId(long id);

    @Insert
    void add(Speaker speaker);

    @Update
    void change(Speaker speaker);

    /** The articles in which any of these speakers is quoted, or was. */
    @Query("select distinct q.article.id from Quotation q where q.speaker.id in :speakers")
    List<Long> articles(List<Long> speakers);

    @Query("update Speaker s set s.version = s.version + 1 where s.id in :speakers")
    int touch(List<Long> speakers);

    @Query(WHOLE + " where s.id = :id")
    Optional<Speaker> withMain(long id);

    @Query(WHOLE + " where s.name = :name")
    Optional<Speaker> named(String name);

    /** Main speakers in the order of their names; those of whom any name matches a {@link Pattern}. */
    @Query("select s from Speaker s where s.main is null and s.name > :after and (s.name ilike :name escape '!'"
            + " or exists (select 1 from Speaker o where o.main = s and o.name ilike :name escape '!'))"
            + " order by s.name")
    List<Speaker> matching(String name, String after, Limit limit);

    /** All that are shown under these main speakers, without them, in the order of their names. */
    @Query(WHOLE + " where s.main.id in :mains order by s.name")
    List<Speaker> under(List<Long> mains);

    /** Main speakers with that id at Wikidata. */
    @Query("select s from Speaker s where s.wikidata = :wikidata and s.main is null order by s.name")
    List<Speaker> identified(String wikidata);

    /** How many quotations each of these speakers has itself; one without any is left out. */
    @Query("select new org.ascribe.article.SpeakerCount(q.speaker.id, count(q))" + COUNTED + " group by q.speaker.id")
    List<SpeakerCount> counts(List<Long> speakers);

    @Query("select new org.ascribe.article.MentionJson(q.mentionWords, count(q))" + COUNTED
            + " and q.mentionWords is not null group by q.mentionWords order by count(q) desc, q.mentionWords")
    List<MentionJson> mentions(List<Long> speakers, Limit limit);

    @Query("select new org.ascribe.article.RoleJson(q.role, min(a.publishedOn), max(a.publishedOn),"
            + " count(distinct a.id), count(q))" + COUNTED
            + " and q.role is not null group by q.role order by min(a.publishedOn) nulls last, q.role")
    List<RoleJson> roles(List<Long> speakers, Limit limit);

    /** The main speakers of whoever was ever found to speak in an article, in the order of their names. */
    @Query("select s from Speaker s where s.main is null and exists (select 1 from Quotation o join o.speaker t"
            + " where (t = s or t.main = s) and o.article.id = :article) order by s.name")
    List<Speaker> inArticle(long article);
}
