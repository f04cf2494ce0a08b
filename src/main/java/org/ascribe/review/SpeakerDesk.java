package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ascribe.article.Speaker;
import org.ascribe.article.SpeakerAmendments;
import org.ascribe.article.SpeakerJson;
import org.ascribe.article.SpeakerShelf;
import org.ascribe.store.Refusal;

/**
 * Where people say who speakers are. A speaker is shared, so that of two changes on the same sight one is refused; a
 * change stands until somebody takes it back by a further one.
 */
@ApplicationScoped
@Transactional
public class SpeakerDesk {
    private static final Pattern WIKIDATA =
            Pattern.compile("(?:https?://(?:www\\.|m\\.)?wikidata\\.org/(?:wiki|entity)/)?([Qq][1-9]\\d{0,11})");

    private final SpeakerShelf shelf;
    private final SpeakerAmendments amendments;
    private final SpeakerMinutes minutes;
    private final SplitDesk splits;

    SpeakerDesk(SpeakerShelf shelf, SpeakerAmendments amendments, SpeakerMinutes minutes, SplitDesk splits) {
        this.shelf = shelf;
        this.amendments = amendments;
        this.minutes = minutes;
        this.splits = splits;
    }

    /**
     * Says that a speaker is the same as another, under which it is shown from now on.
     *
     * @param seen the tag of the speaker as this person saw it
     * @return the main speaker
     * @throws Refusal 412 where the speaker was changed since, 409 where it is merged already or the other is merged
     *     into it, 422 for a field
     */
    public SpeakerJson merge(long id, MergeForm form, String by, String seen) {
        long other = minutes.other("into", form.into(), form.name());
        List<Speaker> locked = amendments.locked(List.of(id, other));
        Speaker speaker = locked.get(0);
        Speaker into = locked.get(1);
        minutes.requireSeen(speaker, seen);
        if (speaker.mergedInto() != null) {
            throw Refusal.conflict("This speaker is merged into "
                    + speaker.mergedInto().name() + " already: take that back first, or merge that one.");
        }
        if (speaker.id().equals(into.main().id())) {
            throw Refusal.conflict(
                    speaker.id().equals(into.id())
                            ? "A speaker is not merged into itself: choose another one."
                            : "That one is merged into this speaker already: take that back first.");
        }
        SpeakerChange change = minutes.blank(speaker, SpeakerAct.MERGE, into, form.reason(), by);
        change.quotations = shelf.main(id).quotations();
        amendments.merge(speaker, into);
        amendments.touch(into);
        minutes.append(change);
        return shelf.main(id);
    }

    /**
     * Says who a speaker is at Wikidata.
     *
     * @throws Refusal 412 where the speaker was changed since, 422 for a field
     */
    public SpeakerJson identify(long id, WikidataForm form, String by, String seen) {
        Speaker speaker = amendments.locked(List.of(id)).get(0);
        minutes.requireSeen(speaker, seen);
        String wikidata = wikidata(form.wikidata());
        if (Objects.equals(wikidata, speaker.wikidata())) {
            throw Refusal.invalid("wikidata", "That is its Wikidata id already: write another one, or leave it.");
        }
        SpeakerChange change = minutes.blank(speaker, SpeakerAct.WIKIDATA, null, form.reason(), by);
        change.wikidataBefore = speaker.wikidata();
        change.wikidataAfter = wikidata;
        amendments.identify(speaker, wikidata);
        minutes.append(change);
        return shelf.main(id);
    }

    private static String wikidata(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var id = WIKIDATA.matcher(typed.strip());
        if (!id.matches()) {
            throw Refusal.invalid(
                    "wikidata", "A Wikidata id is a Q and digits: write it as Q42, or paste its address.");
        }
        return id.group(1).toUpperCase(Locale.ROOT);
    }

    /**
     * Takes a change that concerns a speaker back by a further one.
     *
     * @return the main speaker of the one that was changed
     * @throws Refusal 404 where no such change concerns it, 412 where the speaker was changed since, 409 where the
     *     change does not stand any more, 422 without a reason
     */
    public SpeakerJson undo(long id, SpeakerUndoForm form, String by, String seen) {
        SpeakerChange last = minutes.change(shelf.main(id), form.change());
        Speaker other = last.other == null ? last.speaker : last.other;
        List<Speaker> locked = amendments.locked(List.of(last.speaker.id(), other.id(), id));
        Speaker speaker = locked.get(0);
        minutes.requireSeen(locked.get(2), seen);
        minutes.requireStanding(last);
        SpeakerChange undo = minutes.blank(speaker, last.change, last.other, form.reason(), by);
        undo.undoes = last;
        undo.quotations = last.quotations;
        switch (last.change) {
            case MERGE -> {
                amendments.part(speaker);
                amendments.touch(locked.get(1));
            }
            case SPLIT -> {
                splits.undo(last, undo);
                amendments.touch(speaker, locked.get(1));
            }
            case WIKIDATA -> {
                if (!Objects.equals(speaker.wikidata(), last.wikidataAfter)) {
                    throw Refusal.conflict("Its Wikidata id was changed again since: take that back first.");
                }
                undo.wikidataBefore = speaker.wikidata();
                undo.wikidataAfter = last.wikidataBefore;
                amendments.identify(speaker, last.wikidataBefore);
            }
        }
        minutes.append(undo);
        return shelf.main(speaker.id());
    }
}
