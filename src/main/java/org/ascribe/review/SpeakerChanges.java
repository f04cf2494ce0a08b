package org.ascribe.review;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/** All that people ever changed about speakers. */
@Repository
interface SpeakerChanges {
    String WHOLE = "select c from SpeakerChange c join fetch c.speaker left join fetch c.other"
            + " left join fetch c.undoes left join fetch c.corrections";

    @Insert
    void add(SpeakerChange change);

    @Query(WHOLE + " where c.id = :id")
    Optional<SpeakerChange> byId(long id);

    /** Those that take a change back: one at most. */
    @Query(WHOLE + " where c.undoes.id = :change")
    List<SpeakerChange> undoing(long change);

    /** Those that concern any of these speakers, the newest first. */
    @Query(WHOLE + " where c.speaker.id in :speakers or c.other.id in :speakers order by c.decidedAt desc, c.id desc")
    List<SpeakerChange> of(List<Long> speakers);
}
