package org.ascribe.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ascribe.article.Claim;
import org.ascribe.article.Fate;
import org.ascribe.article.Quotation;

/** Works out which questions of an article belong into the queue, and where each stands. */
final class ArticleQuestions {
    private final int needed;
    private final Map<Subject, List<Verdict>> decided;
    private final Map<Long, List<Verdict>> beforeQuotation = new HashMap<>();
    private final Map<Long, List<Verdict>> beforeClaim = new HashMap<>();
    private final List<ArticleQuestion> asked = new ArrayList<>();
    private final List<ArticleQuestion> lost = new ArrayList<>();

    private ArticleQuestions(List<Verdict> verdicts, int needed) {
        this.needed = needed;
        this.decided = verdicts.stream().collect(Collectors.groupingBy(Subject::of));
    }

    /**
     * All of them in reading order, those that were lost last.
     *
     * @param quotations all that were ever found in the article, the current ones in reading order
     * @param claims all of those quotations
     * @param verdicts all on those, each question's in the order they were made
     */
    static List<ArticleQuestion> of(
            List<Quotation> quotations, List<Claim> claims, List<Verdict> verdicts, int needed) {
        ArticleQuestions questions = new ArticleQuestions(verdicts, needed);
        questions.follow(quotations, claims);
        Map<Long, List<Claim>> byQuotation = claims.stream()
                .sorted(Comparator.comparing(Claim::ordinal, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Claim::id))
                .collect(Collectors.groupingBy(claim -> claim.quotation().id()));
        quotations.forEach(quotation -> questions.add(quotation, byQuotation.getOrDefault(quotation.id(), List.of())));
        questions.asked.addAll(questions.lost);
        return questions.asked;
    }

    private void follow(List<Quotation> quotations, List<Claim> claims) {
        quotations.stream().filter(each -> each.followedBy() != null).forEach(each -> beforeQuotation
                .computeIfAbsent(each.followedBy().id(), id -> new ArrayList<>())
                .addAll(on(each, null)));
        claims.stream().filter(each -> each.followedBy() != null).forEach(each -> beforeClaim
                .computeIfAbsent(each.followedBy().id(), id -> new ArrayList<>())
                .addAll(on(each.quotation(), each)));
    }

    private void add(Quotation quotation, List<Claim> claims) {
        switch (quotation.fate()) {
            case CURRENT -> {
                List<Verdict> before = beforeQuotation.getOrDefault(quotation.id(), List.of());
                asked.add(new ArticleQuestion(quotation, null, Stand.of(on(quotation, null), before, needed)));
                claims.stream()
                        .filter(claim -> claim.fate() == Fate.CURRENT)
                        .forEach(claim -> asked.add(new ArticleQuestion(
                                quotation,
                                claim,
                                Stand.of(
                                        on(quotation, claim),
                                        beforeClaim.getOrDefault(claim.id(), List.of()),
                                        needed))));
                lose(quotation, claims);
            }
            case STALE -> {
                if (quotation.followedBy() == null) {
                    lose(quotation, (Claim) null);
                }
                lose(quotation, claims);
            }
            case NOT_A_QUOTATION -> {}
        }
    }

    private void lose(Quotation quotation, List<Claim> claims) {
        claims.stream()
                .filter(claim -> claim.fate() == Fate.STALE && claim.followedBy() == null)
                .forEach(claim -> lose(quotation, claim));
    }

    private void lose(Quotation quotation, Claim claim) {
        Stand stand = Stand.lost(on(quotation, claim), needed);
        if (stand != null) {
            lost.add(new ArticleQuestion(quotation, claim, stand));
        }
    }

    private List<Verdict> on(Quotation quotation, Claim claim) {
        return decided.getOrDefault(new Subject(quotation.id(), claim == null ? null : claim.id()), List.of());
    }
}
