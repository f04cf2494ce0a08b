package org.ascribe.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ascribe.extraction.QuoteKind;
import org.ascribe.store.Refusal;
import org.ascribe.text.Paragraphs;
import org.ascribe.text.QuotationMarks;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** How people change what the machine found; what they hold it never alters. Each call needs a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Amendments {
    private final Articles articles;
    private final Quotations quotations;
    private final ClaimAmendments claims;
    private final SpeakerIndex speakers;
    private final ArticleLock lock;

    Amendments(
            Articles articles, Quotations quotations, ClaimAmendments claims, SpeakerIndex speakers, ArticleLock lock) {
        this.articles = articles;
        this.quotations = quotations;
        this.claims = claims;
        this.speakers = speakers;
        this.lock = lock;
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

    /**
     * The text of an article.
     *
     * @throws Refusal 404 where there is none of that id
     */
    public SourceText text(long article) {
        return articles.textOf(article)
                .orElseThrow(() ->
                        Refusal.notFound("There is no article " + article + ": look for it in the list of articles."))
                .text();
    }

    /** How much of these words stands in quotation marks. */
    public QuoteKind kind(SourceText text, List<Span> content) {
        return QuoteKind.of(content, text, QuotationMarks.of(text, Paragraphs.of(text)));
    }

    /** The speaker of that exact name, kept from now on; null for null. */
    public Speaker speaker(String name) {
        return speakers.named(name);
    }

    /**
     * The speaker of that id.
     *
     * @throws Refusal 422 where there is none
     */
    public Speaker speaker(long id) {
        return speakers.of(id)
                .orElseThrow(() -> Refusal.invalid(
                        "speakerId", "There is no speaker " + id + ": choose one of those known, or give a name."));
    }

    /**
     * Says something else of it than its words.
     *
     * @param held whether a person answers for the quotation from now on
     */
    public void amend(Quotation quotation, Particulars says, boolean held) {
        quotation.say(text(quotation.article.id()), says);
        hold(quotation, held);
    }

    /** Says whether a person answers for the quotation from now on. */
    public void hold(Quotation quotation, boolean held) {
        quotation.held = held;
        quotations.change(quotation);
    }

    /**
     * Says where its words stand, and cuts them into claims where they are others than before.
     *
     * @param content in reading order, see {@link Passages}
     * @param held whether a person answers for the quotation from now on
     * @throws Refusal 422 where another quotation has some of these words
     */
    public void move(Quotation quotation, List<Span> content, boolean held) {
        Arrangement arrangement = new Arrangement(quotations, quotation.article.id());
        Quotation moved = arrangement.of(quotation.id);
        requireRoom(arrangement, moved, content);
        SourceText text = text(quotation.article.id());
        List<Span> before = moved.content();
        moved.move(text, content);
        moved.held = held;
        arrangement.write(List.of());
        claims.recut(arrangement.current(), moved, text, before);
    }

    /**
     * Says whether it is one: what is none has no number and no mark, and keeps its claims and verdicts.
     *
     * @param fate current, not a quotation, or stale for one that was added and is taken back
     * @param held whether a person answers for the quotation from now on
     * @throws Refusal 422 where another quotation has some of its words by now
     */
    public void settle(Quotation quotation, Fate fate, boolean held) {
        Arrangement arrangement = new Arrangement(quotations, quotation.article.id());
        Quotation settled = arrangement.of(quotation.id);
        if (fate == Fate.CURRENT) {
            requireRoom(arrangement, settled, settled.content());
        }
        settled.fate = fate;
        settled.held = held;
        arrangement.write(List.of());
        claims.rearrange(quotation.article, arrangement.current());
    }

    /**
     * Adds one that the machine missed; the very words that were found once are that quotation again.
     *
     * @param content in reading order, see {@link Passages}
     * @throws Refusal 422 where another quotation has some of these words
     */
    public Quotation add(long article, List<Span> content, Particulars says) {
        SourceText text = text(article);
        Article holder = lock.on(article);
        Arrangement arrangement = new Arrangement(quotations, article);
        requireRoom(arrangement, null, content);
        Quotation known = arrangement.kept().stream()
                .filter(each -> each.content().equals(content))
                .findFirst()
                .orElse(null);
        if (known != null && known.fate == Fate.NOT_A_QUOTATION) {
            throw Refusal.invalid(
                            "content", "Somebody said that these words are no quotation: take that correction back.")
                    .with("quotation", known.id);
        }
        Quotation added = known == null ? new Quotation(holder, text, content) : known;
        added.say(text, says);
        added.rule = Quotation.BY_HAND;
        added.rulesSha256 = null;
        added.fate = Fate.CURRENT;
        added.held = true;
        arrangement.write(known == null ? List.of(added) : List.of());
        claims.recut(arrangement.current(), added, text, List.of());
        return added;
    }

    /** Quotations of one level have no words in common; one inside another is no second one. */
    private static void requireRoom(Arrangement arrangement, Quotation own, List<Span> content) {
        for (Quotation other : arrangement.kept()) {
            if (other != own && other.fate == Fate.CURRENT && Overlap.of(other.content(), content) > 0) {
                throw Refusal.invalid(
                                "content",
                                "Quotation " + other.ordinal
                                        + " of this article has some of these words: change the words"
                                        + " of that one first, or say that it is none. A quotation inside another is no"
                                        + " second one.")
                        .with("quotation", other.id);
            }
        }
    }
}
