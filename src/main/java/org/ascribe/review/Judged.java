package org.ascribe.review;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Optional;
import org.ascribe.article.Claim;
import org.ascribe.article.Quotation;

/** What can be judged, with all that a decision on it looks at. */
@Repository
interface Judged {
    @Query("select q from Quotation q join fetch q.article join fetch q.content left join fetch q.speaker"
            + " where q.id = :id")
    Optional<Quotation> quotation(long id);

    @Query("select c from Claim c join fetch c.quotation where c.id = :id")
    Optional<Claim> claim(long id);
}
