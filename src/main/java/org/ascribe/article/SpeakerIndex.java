package org.ascribe.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** One speaker for each name. */
@ApplicationScoped
class SpeakerIndex {
    private final Speakers speakers;

    SpeakerIndex(Speakers speakers) {
        this.speakers = speakers;
    }

    /** The speaker of that exact name, kept from now on; null for null. */
    Speaker named(String name) {
        if (name == null) {
            return null;
        }
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
