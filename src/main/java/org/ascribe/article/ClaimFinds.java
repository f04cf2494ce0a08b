package org.ascribe.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ascribe.extraction.ClaimCandidate;
import org.ascribe.text.SourceText;

/** Keeps the claims of what is found: the same words in the same quotation are the same claim. */
@ApplicationScoped
class ClaimFinds {
    private final Claims claims;

    ClaimFinds(Claims claims) {
        this.claims = claims;
    }

    /** Leads the claims to where they belong after people have changed what is current; none is read anew. */
    void rearrange(Article article, List<Quotation> current) {
        settle(article, null, current, Map.of());
    }

    /**
     * Makes the claims those that were found.
     *
     * @param text of the article
     * @param current the quotations that are current; those that were not read keep their claims
     * @param read what was found of each quotation that was read
     * @return whether anything is different now
     */
    boolean settle(
            Article article, SourceText text, List<Quotation> current, Map<Quotation, List<ClaimCandidate>> read) {
        List<Claim> kept = claims.inArticle(article.id());
        Map<Claim, List<Object>> before = new IdentityHashMap<>();
        kept.forEach(claim -> before.put(claim, claim.state()));
        Map<Long, List<Claim>> byQuotation =
                kept.stream().collect(Collectors.groupingBy(claim -> claim.quotation.id()));

        List<Long> live = current.stream().map(Quotation::id).toList();
        kept.stream().filter(claim -> !live.contains(claim.quotation.id())).forEach(ClaimFinds::retire);
        List<Claim> fresh = new ArrayList<>();
        for (Quotation quotation : current) {
            if (read.containsKey(quotation)) {
                List<Claim> there = byQuotation.getOrDefault(quotation.id(), List.of());
                fresh.addAll(fresh(quotation, text, there, read.get(quotation)));
            }
        }
        renumber(kept, before);
        fresh.forEach(claims::add);
        follow(kept, fresh);
        List<Claim> changed = kept.stream()
                .filter(claim -> !before.get(claim).equals(claim.state()))
                .toList();
        changed.forEach(claims::change);
        return !changed.isEmpty() || !fresh.isEmpty();
    }

    /** What people dismissed keeps its claims, for the day on which they take that back. */
    private static void retire(Claim claim) {
        if (claim.quotation.fate == Fate.STALE) {
            claim.fate = Fate.STALE;
            claim.ordinal = null;
        }
    }

    private static List<Claim> fresh(
            Quotation quotation, SourceText text, List<Claim> kept, List<ClaimCandidate> found) {
        kept.forEach(claim -> {
            claim.fate = Fate.STALE;
            claim.ordinal = null;
        });
        List<Claim> fresh = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            ClaimCandidate candidate = found.get(i);
            Claim claim = kept.stream()
                    .filter(each -> each.fate == Fate.STALE && each.words.equals(candidate.words()))
                    .findFirst()
                    .orElse(null);
            if (claim == null) {
                claim = new Claim(quotation, candidate.words());
                fresh.add(claim);
            }
            claim.read(text, candidate);
            claim.fate = Fate.CURRENT;
            claim.followedBy = null;
            claim.ordinal = i + 1;
        }
        return fresh;
    }

    /** A number is free only once its owner has given it up: the database checks each row as it is written. */
    private void renumber(List<Claim> kept, Map<Claim, List<Object>> before) {
        List<Long> moving = kept.stream()
                .filter(claim ->
                        !Objects.equals(claim.ordinal, before.get(claim).get(0)))
                .map(Claim::id)
                .toList();
        if (!moving.isEmpty()) {
            claims.unnumber(moving);
        }
    }

    /** Leads each stale claim to the current one that shares the most words with it. */
    private static void follow(List<Claim> kept, List<Claim> fresh) {
        List<Claim> current = new ArrayList<>(fresh);
        kept.stream()
                .filter(claim -> claim.fate == Fate.CURRENT && claim.quotation.fate == Fate.CURRENT)
                .forEach(current::add);
        kept.stream()
                .filter(claim -> claim.fate == Fate.STALE)
                .forEach(claim -> claim.followedBy = Overlap.best(claim.spans(), current, Claim::spans));
    }
}
