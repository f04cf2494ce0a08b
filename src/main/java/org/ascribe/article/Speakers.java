package org.ascribe.article;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/** Everybody who is quoted. */
@Repository
interface Speakers {
    @Find
    Optional<Speaker> byName(String name);

    @Insert
    void add(Speaker speaker);

    /** In the order of their names, from the first after {@code after}; those that match a {@link Pattern}. */
    @Query("select new org.ascribe.article.SpeakerJson(s.id, s.name,"
            + " (select count(q) from Quotation q where q.speaker = s and q.fate = CURRENT)) from Speaker s"
            + " where s.name > :after and s.name ilike :name escape '!' order by s.name")
    List<SpeakerJson> matching(String name, String after, Limit limit);
}
