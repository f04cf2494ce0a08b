package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ascribe.article.SpeakerJson;
import org.ascribe.article.SpeakerShelf;

/** Puts together what is seen of speakers. */
@ApplicationScoped
@Transactional
class SpeakerSheets {
    private static final int CANDIDATES = 50;

    private final SpeakerShelf shelf;
    private final SpeakerCounts counts;
    private final SpeakerMinutes minutes;

    SpeakerSheets(SpeakerShelf shelf, SpeakerCounts counts, SpeakerMinutes minutes) {
        this.shelf = shelf;
        this.counts = counts;
        this.minutes = minutes;
    }

    /** Speakers in the order of their names of whom a name holds these words, after the name {@code after}. */
    List<SpeakerLine> lines(String words, String after, int limit) {
        return counts.of(shelf.matching(words, after, limit));
    }

    /** The first speakers of whom a name holds these words, without that one. */
    List<SpeakerJson> others(String words, SpeakerJson speaker) {
        return shelf.matching(words, null, CANDIDATES + 1).stream()
                .filter(each -> each.id() != speaker.id())
                .limit(CANDIDATES)
                .toList();
    }

    /** All that is known of the main speaker of this one. */
    SpeakerSheet of(long id) {
        SpeakerJson speaker = shelf.main(id);
        return new SpeakerSheet(
                counts.of(List.of(speaker)).get(0),
                shelf.mentions(speaker),
                shelf.roles(speaker),
                shelf.twins(speaker),
                minutes.history(speaker));
    }
}
