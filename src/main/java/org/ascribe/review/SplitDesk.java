package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ascribe.article.Quotation;
import org.ascribe.article.Speaker;
import org.ascribe.article.SpeakerAmendments;
import org.ascribe.article.SpeakerJson;
import org.ascribe.article.SpeakerShelf;
import org.ascribe.store.Refusal;

/** Where people tell two speakers of one name apart: each quotation that is given away is corrected, all or none. */
@ApplicationScoped
@Transactional
public class SplitDesk {
    private static final int MOST = 500;

    private final SpeakerShelf shelf;
    private final SpeakerAmendments amendments;
    private final SpeakerMinutes minutes;
    private final CorrectionDesk corrections;
    private final Sayings sayings;

    SplitDesk(
            SpeakerShelf shelf,
            SpeakerAmendments amendments,
            SpeakerMinutes minutes,
            CorrectionDesk corrections,
            Sayings sayings) {
        this.shelf = shelf;
        this.amendments = amendments;
        this.minutes = minutes;
        this.corrections = corrections;
        this.sayings = sayings;
    }

    /**
     * Gives quotations of a speaker to another one; a verdict on who said them was given to the old one, and is stale.
     *
     * @param seen the tag of the speaker as this person saw it
     * @return the main speaker of those that got them
     * @throws Refusal 412 where the speaker was changed since, 409 where one of the quotations is not the speaker's any
     *     more, 422 for a field
     */
    public SpeakerJson split(long id, SplitForm form, String by, String seen) {
        List<Long> chosen = chosen(form.quotations());
        long other = minutes.other("to", form.to(), form.name());
        List<Speaker> locked = amendments.locked(List.of(id, other));
        Speaker speaker = locked.get(0);
        Speaker to = locked.get(1);
        minutes.requireSeen(speaker, seen);
        if (to.main().id().equals(speaker.main().id())) {
            throw Refusal.invalid(
                    form.to() == null ? "name" : "to",
                    "That is this speaker, or one that is merged with it: choose another one, or write a name that"
                            + " tells the two apart.");
        }
        SpeakerChange change = minutes.blank(speaker, SpeakerAct.SPLIT, to, form.reason(), by);
        give(shelf.main(id), chosen, to, change);
        change.quotations = chosen.size();
        amendments.touch(speaker, to);
        minutes.append(change);
        return shelf.main(to.id());
    }

    private static List<Long> chosen(List<Long> quotations) {
        if (quotations == null || quotations.isEmpty() || quotations.contains(null)) {
            throw Refusal.invalid("quotations", "No quotation is chosen: choose those that are another person's.");
        }
        List<Long> chosen = quotations.stream().distinct().sorted().toList();
        if (chosen.size() > MOST) {
            throw Refusal.invalid(
                    "quotations",
                    chosen.size() + " quotations are chosen: give away at most " + MOST + " of them at once.");
        }
        return chosen;
    }

    private void give(SpeakerJson speaker, List<Long> chosen, Speaker to, SpeakerChange change) {
        List<Long> own = sayings.chosen(speaker.ids(), chosen).stream()
                .map(Quotation::id)
                .toList();
        List<Long> gone = chosen.stream().filter(id -> !own.contains(id)).toList();
        if (!gone.isEmpty()) {
            throw gone(gone);
        }
        CorrectionForm form = CorrectionForm.speaker(to.id(), change.reason);
        for (Long id : own) {
            List<CorrectionJson> standing =
                    corrections.correct(id, form, change.decidedBy, "*").standing();
            CorrectionJson made = standing.get(standing.size() - 1);
            // Somebody may have corrected it before it was locked.
            if (!speaker.hasName(made.speakerBefore())) {
                throw gone(List.of(id));
            }
            change.corrections.add(made.id());
        }
    }

    private static Refusal gone(List<Long> quotations) {
        return Refusal.conflict(quotations.size() + " of the chosen quotations are not this speaker's any more: choose"
                        + " again among those that are.")
                .with("quotations", quotations);
    }

    /** Takes back each correction that a split consists of, or none where one of them is not the newest any more. */
    void undo(SpeakerChange split, SpeakerChange undo) {
        List<Long> quotations = sayings.corrected(split.corrections);
        long later = quotations.stream()
                .filter(id -> !isNewest(corrections.of(id).standing(), split.corrections))
                .count();
        if (later > 0) {
            throw Refusal.conflict(later + " of the quotations that were given away were corrected again since: take"
                    + " those corrections back first.");
        }
        for (Long id : quotations) {
            List<CorrectionJson> history =
                    corrections.undo(id, undo.reason, undo.decidedBy, "*").history();
            undo.corrections.add(history.get(history.size() - 1).id());
        }
    }

    private static boolean isNewest(List<CorrectionJson> standing, List<Long> split) {
        return !standing.isEmpty()
                && split.contains(standing.get(standing.size() - 1).id());
    }
}
