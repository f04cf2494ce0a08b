package org.ascribe.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ascribe.article.ArticleJson;
import org.ascribe.article.ClaimJson;
import org.ascribe.article.DoubtJson;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.SpanJson;

/** Makes the cards of an article, of its stale quotations too, for one viewer. */
final class Cards {
    private final ArticleJson article;
    private final Map<Subject, SubjectJson> views;
    private final Map<Long, List<CorrectionJson>> corrections;
    private final Map<Long, List<NoteJson>> notes;
    private final Onlooker viewer;
    private final Sheets sheets;

    Cards(
            ArticleJson article,
            Map<Subject, SubjectJson> views,
            Map<Long, List<CorrectionJson>> corrections,
            Map<Long, List<NoteJson>> notes,
            Onlooker viewer,
            Sheets sheets) {
        this.article = article;
        this.views = views;
        this.corrections = corrections;
        this.notes = notes;
        this.viewer = viewer;
        this.sheets = sheets;
    }

    List<Card> current() {
        return article.quotations().stream().map(this::card).toList();
    }

    /** That of one quotation; nothing where it is not current. */
    Optional<Card> of(long quotation) {
        return article.quotations().stream()
                .filter(each -> each.id() == quotation)
                .map(this::card)
                .findFirst();
    }

    /** Only those on which this viewer sees a verdict: the others are nobody's business any more, judged or not. */
    List<Card> lost() {
        return article.former().stream()
                .filter(each -> each.isStale() && each.followedBy() == null)
                .map(this::card)
                .filter(card -> !card.asked().isEmpty() || !card.lost().isEmpty())
                .toList();
    }

    private Card card(QuotationJson quotation) {
        List<QuotationJson> before = article.former().stream()
                .filter(each -> Objects.equals(each.followedBy(), quotation.id()))
                .toList();
        List<Asked> asked = new ArrayList<>();
        if (quotation.isCurrent() || seen(quotation, null)) {
            asked.add(asked(
                    quotation,
                    null,
                    before.stream()
                            .filter(each -> seen(each, null))
                            .map(each -> asked(each, null, List.of()))
                            .toList()));
        }
        quotation.claims().forEach(claim -> asked.add(asked(quotation, claim, formerly(claim))));
        return new Card(
                quotation,
                asked,
                article.doubts().stream()
                        .filter(doubt -> holds(quotation, doubt))
                        .toList(),
                Stream.concat(
                                before.stream().map(each -> Rewording.of(article.text(), each, quotation)),
                                judgedOtherwise(quotation))
                        .toList(),
                quotation.formerClaims().stream()
                        .filter(claim -> claim.followedBy() == null && seen(quotation, claim))
                        .map(claim -> asked(quotation, claim, List.of()))
                        .toList(),
                Difference.of(CorrectedJson.standing(corrections.getOrDefault(quotation.id(), List.of()))),
                notes.getOrDefault(quotation.id(), List.of()));
    }

    /** The words of before a correction, once each, as far as this viewer sees verdicts on them. */
    private Stream<Rewording> judgedOtherwise(QuotationJson quotation) {
        Map<List<SpanJson>, VerdictJson> judged = new LinkedHashMap<>();
        view(quotation, null).history().stream()
                .filter(line -> line.stale() && !line.place().equals(quotation.content()))
                .forEach(line -> judged.put(line.place(), line));
        return judged.values().stream().map(line -> Rewording.of(article.text(), line, quotation));
    }

    /** What was asked of the claims that stood where this one stands, in this quotation or in a stale one. */
    private List<Asked> formerly(ClaimJson claim) {
        List<Asked> formerly = new ArrayList<>();
        Stream.concat(article.quotations().stream(), article.former().stream())
                .forEach(quotation -> quotation.formerClaims().stream()
                        .filter(each -> Objects.equals(each.followedBy(), claim.id()) && seen(quotation, each))
                        .forEach(each -> formerly.add(asked(quotation, each, List.of()))));
        return formerly;
    }

    private static boolean holds(QuotationJson quotation, DoubtJson doubt) {
        return quotation.content().stream()
                .anyMatch(part -> part.span().overlaps(doubt.span().span()));
    }

    private Asked asked(QuotationJson quotation, ClaimJson claim, List<Asked> earlier) {
        SubjectJson view = view(quotation, claim);
        return sheets.asked(claim, view, DecisionForm.of(view, viewer), earlier, viewer);
    }

    private boolean seen(QuotationJson quotation, ClaimJson claim) {
        return !view(quotation, claim).history().isEmpty();
    }

    private SubjectJson view(QuotationJson quotation, ClaimJson claim) {
        return views.get(new Subject(quotation.id(), claim == null ? null : claim.id()));
    }
}
