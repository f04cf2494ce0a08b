package org.ascribe.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ascribe.store.Refusal;

/** How people change what the machine found; what they hold it never alters. Each call needs a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Amendments {
    private final Quotations quotations;
    private final ClaimFinds claims;
    private final SpeakerIndex speakers;
    private final ArticleLock lock;
    private final Event<ArticleChanged> changed;

    Amendments(
            Quotations quotations,
            ClaimFinds claims,
            SpeakerIndex speakers,
            ArticleLock lock,
            Event<ArticleChanged> changed) {
        this.quotations = quotations;
        this.claims = claims;
        this.speakers = speakers;
        this.lock = lock;
        this.changed = changed;
    }

    /**
     * A quotation as it is now; nobody else changes it until the transaction ends.
     *
     * @throws Refusal 404 where there is none of that id
     */
    public Quotation locked(long id) {
        lock.on(find(id).article.id());
        return find(id);
    }

    /** Keeps everybody else from changing or judging what is in an article until the transaction ends. */
    public void lock(long article) {
        lock.on(article);
    }

    private Quotation find(long id) {
        return quotations
                .withArticle(id)
                .orElseThrow(() ->
                        Refusal.notFound("There is no quotation " + id + ": look for it on the page of its article."));
    }

    /** The speaker of that exact name, kept from now on; null for null. */
    public Speaker speaker(String name) {
        return speakers.named(name);
    }

    /**
     * Says who spoke.
     *
     * @param speaker null where the text does not settle it
     * @param held whether a person answers for the quotation from now on
     */
    public void attribute(Quotation quotation, Speaker speaker, boolean held) {
        quotation.speaker = speaker;
        quotation.held = held;
        quotations.change(quotation);
        changed.fire(new ArticleChanged(quotation.article.id()));
    }

    /**
     * Says whether it is one: what is none has no number and no mark, and keeps its claims and verdicts.
     *
     * @param fate current, or not a quotation
     * @param held whether a person answers for the quotation from now on
     */
    public void settle(Quotation quotation, Fate fate, boolean held) {
        Arrangement arrangement = new Arrangement(quotations, quotation.article.id());
        arrangement.kept().stream().filter(each -> each.id.equals(quotation.id)).forEach(each -> {
            each.fate = fate;
            each.held = held;
        });
        arrangement.write(List.of());
        claims.rearrange(quotation.article, arrangement.current());
        changed.fire(new ArticleChanged(quotation.article.id()));
    }
}
