package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ascribe.article.ArticleJson;
import org.ascribe.article.ClaimJson;
import org.ascribe.article.DoubtJson;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.Shelf;

/** Puts together what a reviewer sees of an article. */
@ApplicationScoped
class Sheets {
    private final Shelf shelf;
    private final Reviews reviews;
    private final Scales scales;

    Sheets(Shelf shelf, Reviews reviews, Scales scales) {
        this.shelf = shelf;
        this.reviews = reviews;
        this.scales = scales;
    }

    Sheet of(long id, Onlooker viewer) {
        ArticleJson article = shelf.article(id);
        Map<Subject, SubjectJson> views = reviews.of(article, viewer);
        List<Card> cards = article.quotations().stream()
                .map(quotation -> card(quotation, views, article.doubts()))
                .toList();
        List<DoubtJson> others = article.doubts().stream()
                .filter(doubt -> cards.stream().noneMatch(card -> card.holds(doubt)))
                .toList();
        return new Sheet(article, Highlighting.of(article.text(), cards), cards, others);
    }

    private Card card(QuotationJson quotation, Map<Subject, SubjectJson> views, List<DoubtJson> doubts) {
        Stream<Asked> attribution = Stream.of(asked(null, views.get(new Subject(quotation.id(), null))));
        Stream<Asked> accuracy = quotation.claims().stream()
                .map(claim -> asked(claim.words(), views.get(new Subject(quotation.id(), claim.id()))));
        Card card = new Card(quotation, Stream.concat(attribution, accuracy).toList(), List.of());
        return new Card(
                quotation, card.asked(), doubts.stream().filter(card::holds).toList());
    }

    private Asked asked(String claim, SubjectJson view) {
        return asked(claim, view, DecisionForm.blank(view));
    }

    private Asked asked(String claim, SubjectJson view, DecisionForm form) {
        Question question = claim == null ? Question.ATTRIBUTION : Question.ACCURACY;
        return new Asked(question, claim, view, scales.of(question), form);
    }

    /** One question on a page of its own, with what was typed. */
    Asked question(Subject subject, SubjectJson view, DecisionForm form) {
        String claim = shelf.quotation(subject.quotation()).claims().stream()
                .filter(each -> subject.claim() != null && each.id() == subject.claim())
                .map(ClaimJson::words)
                .findFirst()
                .orElse(null);
        return asked(claim, view, form);
    }
}
