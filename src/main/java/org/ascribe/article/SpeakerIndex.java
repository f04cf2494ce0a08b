package org.ascribe.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** One speaker for each name. */
@ApplicationScoped
class SpeakerIndex {
    private final Speakers speakers;
    private final StatelessSession session;

    SpeakerIndex(Speakers speakers, StatelessSession session) {
        this.speakers = speakers;
        this.session = session;
    }

    /** The speaker of that exact name, kept from now on; null for null. */
    Speaker named(String name) {
        if (name == null) {
            return null;
        }
        return speakers.byName(name).orElseGet(() -> added(name));
    }

    /** One at a time: of several who bring in the same name the others wait in line, and then find it there. */
    private Speaker added(String name) {
        session.createNativeQuery("select id from new_speaker where id = 1 for update", Integer.class)
                .getSingleResult();
        return speakers.byName(name).orElseGet(() -> {
            Speaker speaker = new Speaker(name);
            speakers.add(speaker);
            return speaker;
        });
    }

    Optional<Speaker> of(long id) {
        return speakers.byId(id);
    }
}
