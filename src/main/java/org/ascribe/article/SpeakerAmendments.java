package org.ascribe.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ascribe.store.Refusal;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** How people change speakers; no quotation and no verdict has a part in it. Each call needs a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SpeakerAmendments {
    private final Speakers speakers;
    private final StatelessSession session;
    private final Event<ArticleChanged> changed;

    SpeakerAmendments(Speakers speakers, StatelessSession session, Event<ArticleChanged> changed) {
        this.speakers = speakers;
        this.session = session;
        this.changed = changed;
    }

    /**
     * These speakers as they are now, in the order asked for; nobody else changes them, or any that are shown under the
     * same main speakers, until the transaction ends.
     *
     * @throws Refusal 404 where there is none of such an id
     */
    public List<Speaker> locked(List<Long> ids) {
        List<Long> mains =
                find(ids).stream().map(each -> each.main().id).distinct().toList();
        // In the order of their ids: two that lock the same ones never wait for each other.
        session.createSelectionQuery(
                        "from Speaker s where s.id in :mains or s.main.id in :mains order by s.id", Speaker.class)
                .setParameterList("mains", mains)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
        List<Speaker> now = find(ids);
        if (!now.stream().allMatch(each -> mains.contains(each.main().id))) {
            throw Refusal.conflict("Somebody merged one of these speakers at the same moment: look at it again.");
        }
        return now;
    }

    private List<Speaker> find(List<Long> ids) {
        return ids.stream()
                .map(id -> speakers.withMain(id)
                        .orElseThrow(() -> Refusal.notFound(
                                "There is no speaker " + id + ": look for it in the list of speakers.")))
                .toList();
    }

    /** Shows one speaker, and all that are shown under it, under another; both are locked and of two chains. */
    public void merge(Speaker speaker, Speaker into) {
        move(speaker, into);
    }

    /** Lets a speaker stand alone again, with those that were merged into it. */
    public void part(Speaker speaker) {
        move(speaker, null);
    }

    private void move(Speaker speaker, Speaker into) {
        List<Speaker> moved = below(speaker, speakers.under(List.of(speaker.main().id)));
        Speaker main = into == null ? speaker : into.main();
        moved.forEach(each -> {
            each.main = main;
            speakers.change(each);
        });
        speaker.mergedInto = into;
        speaker.main = into == null ? null : main;
        speakers.change(speaker);
        List<Long> shown = Stream.concat(Stream.of(speaker), moved.stream())
                .map(Speaker::id)
                .toList();
        speakers.articles(shown).forEach(article -> changed.fire(new ArticleChanged(article)));
    }

    /** All that were merged into a speaker, directly or through others, out of all of its chain. */
    private static List<Speaker> below(Speaker speaker, List<Speaker> chain) {
        List<Speaker> below = new ArrayList<>();
        for (Speaker each : chain) {
            if (each.mergedInto != null && Objects.equals(each.mergedInto.id, speaker.id)) {
                below.add(each);
                below.addAll(below(each, chain));
            }
        }
        return below;
    }

    /** Counts up the versions of speakers that stand beside a change, and of those under which they are shown. */
    public void touch(Speaker... beside) {
        speakers.touch(Stream.of(beside)
                .flatMap(each -> Stream.of(each.id, each.main().id))
                .distinct()
                .toList());
    }

    /** Says who it is at Wikidata; null for nobody there. */
    public void identify(Speaker speaker, String wikidata) {
        speaker.wikidata = wikidata;
        speakers.change(speaker);
    }
}
