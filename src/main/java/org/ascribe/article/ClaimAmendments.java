package org.ascribe.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ascribe.extraction.ClaimCandidate;
import org.ascribe.extraction.ClaimFill;
import org.ascribe.extraction.ClaimKind;
import org.ascribe.extraction.ClaimWords;
import org.ascribe.extraction.Polarity;
import org.ascribe.store.Refusal;
import org.ascribe.text.SentenceSplitter;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** How people change the claims of a quotation: a claim in other words is another claim, and the old one is stale. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClaimAmendments {
    private final Quotations quotations;
    private final Claims claims;
    private final ClaimFinds finds;
    private final SentenceSplitter splitter;

    ClaimAmendments(Quotations quotations, Claims claims, ClaimFinds finds, SentenceSplitter splitter) {
        this.quotations = quotations;
        this.claims = claims;
        this.finds = finds;
        this.splitter = splitter;
    }

    /** The ids of the claims that are current, in order. */
    public List<Long> current(Quotation quotation) {
        return kept(quotation).stream()
                .filter(claim -> claim.fate == Fate.CURRENT)
                .map(Claim::id)
                .toList();
    }

    /**
     * The words of a claim that is current.
     *
     * @throws Refusal 422 where the quotation has no such claim
     */
    public String words(Quotation quotation, Long claim) {
        return find(kept(quotation), claim).words;
    }

    private List<Claim> kept(Quotation quotation) {
        return claims.inQuotation(quotation.id);
    }

    private static Claim find(List<Claim> kept, Long id) {
        return kept.stream()
                .filter(claim -> claim.fate == Fate.CURRENT && Objects.equals(claim.id, id))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "claim", "This quotation has no claim " + id + ": choose one of those that it has."));
    }

    /**
     * Makes one claim another one, removes it or adds one.
     *
     * @param claim the id of the one that is changed or removed; null to add one
     * @param spans where the words of the new one stand; null to remove one
     * @param fills what stands in its brackets; null to keep what still belongs there
     * @return the words of the new one; null where one was removed
     * @throws Refusal 422 where the words do not stand in the quotation, and where a claim has them already
     */
    public String change(Quotation quotation, SourceText text, Long claim, List<Span> spans, List<ClaimFill> fills) {
        List<Claim> kept = kept(quotation);
        Claim old = claim == null ? null : find(kept, claim);
        List<ClaimCandidate> candidates = new ArrayList<>(kept.stream()
                .filter(each -> each.fate == Fate.CURRENT && each != old)
                .map(Claim::candidate)
                .toList());
        ClaimCandidate fresh = null;
        if (spans != null) {
            fresh = cut(text, quotation, old, spans, fills, candidates);
            String words = fresh.words();
            if (candidates.stream().anyMatch(each -> each.words().equals(words))
                    || old != null && old.words.equals(words)) {
                throw Refusal.invalid("content", "A claim has these very words already: mark others.");
            }
            candidates.add(fresh);
            candidates.sort(
                    (one, other) -> one.spans().get(0).compareTo(other.spans().get(0)));
        }
        write(quotation, text, candidates);
        return fresh == null ? null : fresh.words();
    }

    private static ClaimCandidate cut(
            SourceText text,
            Quotation quotation,
            Claim old,
            List<Span> spans,
            List<ClaimFill> fills,
            List<ClaimCandidate> others) {
        if (!spans.stream().allMatch(span -> quotation.content().stream().anyMatch(part -> part.contains(span)))) {
            throw Refusal.invalid("content", "A claim stands in the words of its quotation: mark some of those.");
        }
        ClaimCandidate like = old != null ? old.candidate() : others.isEmpty() ? null : others.get(0);
        List<ClaimFill> given = fills != null ? fills : old == null ? List.of() : like.fills();
        List<ClaimFill> fitting = given.stream()
                .filter(fill -> spans.stream().anyMatch(span -> span.start() < fill.at() && fill.at() <= span.end()))
                .toList();
        if (fills != null && fitting.size() < fills.size()) {
            throw Refusal.invalid("fills", "What stands in brackets stands behind a word of the claim.");
        }
        return new ClaimCandidate(
                ClaimWords.of(text, spans, fitting, span -> true),
                spans,
                fitting,
                old == null ? ClaimKind.STATEMENT : old.kind(),
                like == null ? Polarity.ASSERTED : like.polarity(),
                old == null ? null : old.answers(),
                old == null || fills != null || old.settled());
    }

    /** Makes those claims current again that were so, and no others. */
    public void restore(Quotation quotation, SourceText text, List<Long> ids) {
        List<Claim> kept = kept(quotation);
        write(
                quotation,
                text,
                ids.stream()
                        .flatMap(id -> kept.stream().filter(claim -> claim.id.equals(id)))
                        .map(Claim::candidate)
                        .toList());
    }

    private void write(Quotation quotation, SourceText text, List<ClaimCandidate> candidates) {
        List<Quotation> current = quotations.inArticle(quotation.article.id()).stream()
                .filter(each -> each.fate == Fate.CURRENT)
                .toList();
        Quotation own = current.stream()
                .filter(each -> each.id.equals(quotation.id))
                .findFirst()
                .orElseThrow();
        finds.settle(quotation.article, text, current, Map.of(own, candidates));
    }

    /** Cuts a quotation whose words were moved, or were added. */
    void recut(List<Quotation> current, Quotation quotation, SourceText text, List<Span> before) {
        List<ClaimCandidate> old = kept(quotation).stream()
                .filter(claim -> claim.fate == Fate.CURRENT && !before.isEmpty())
                .map(Claim::candidate)
                .toList();
        List<ClaimCandidate> cut = new ClaimCut(text, splitter.split(text)).of(quotation.content(), before, old);
        finds.settle(quotation.article, text, current, Map.of(quotation, cut));
    }

    /** Leads the claims to where they belong after people have changed what is current. */
    void rearrange(Article article, List<Quotation> current) {
        finds.rearrange(article, current);
    }
}
