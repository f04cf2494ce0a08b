package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.ascribe.article.ArticleJson;
import org.ascribe.article.ClaimJson;
import org.ascribe.article.DoubtJson;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.Reextractions;
import org.ascribe.article.Shelf;
import org.ascribe.store.Refusal;

/** Puts together what a reviewer sees of an article. */
@ApplicationScoped
class Sheets {
    private final Shelf shelf;
    private final Reviews reviews;
    private final Reextractions reextractions;
    private final CorrectionDesk corrections;
    private final NoteDesk notes;
    private final Scales scales;

    Sheets(
            Shelf shelf,
            Reviews reviews,
            Reextractions reextractions,
            CorrectionDesk corrections,
            NoteDesk notes,
            Scales scales) {
        this.shelf = shelf;
        this.reviews = reviews;
        this.reextractions = reextractions;
        this.corrections = corrections;
        this.notes = notes;
        this.scales = scales;
    }

    Sheet of(long id, Onlooker viewer) {
        ArticleJson article = shelf.article(id);
        Cards maker = cards(article, viewer);
        List<Card> cards = maker.current();
        List<DoubtJson> others = article.doubts().stream()
                .filter(doubt -> cards.stream().noneMatch(card -> card.holds(doubt)))
                .toList();
        return new Sheet(
                article,
                Highlighting.of(article.text(), cards),
                cards,
                others,
                maker.lost(),
                article.former().stream().filter(each -> !each.isStale()).toList(),
                !reextractions.rules().equals(article.rulesSha256()));
    }

    private Cards cards(ArticleJson article, Onlooker viewer) {
        Map<Subject, SubjectJson> views = reviews.of(article, viewer);
        return new Cards(
                article, views, corrections.ofArticle(article.id()), notes.of(article, views, viewer), viewer, this);
    }

    /**
     * The card of one quotation.
     *
     * @throws Refusal 404 where there is none of that id, or it has no card of its own any more
     */
    Card card(long quotation, Onlooker viewer) {
        ArticleJson article = shelf.article(shelf.quotation(quotation).article());
        return cards(article, viewer)
                .of(quotation)
                .orElseThrow(
                        () -> Refusal.notFound("The quotation stands no longer: load the page of its article anew."));
    }

    /** One question, with what stood there before. */
    Asked asked(ClaimJson claim, SubjectJson view, DecisionForm form, List<Asked> earlier, Onlooker viewer) {
        Question question = claim == null ? Question.ATTRIBUTION : Question.ACCURACY;
        boolean judged = view.history().stream()
                .anyMatch(line -> line.isOpinionOf(viewer) && !line.stale() && line.outcome() != null);
        boolean before =
                lastIsOpinion(view.history().stream().filter(VerdictJson::stale).toList(), viewer)
                        || earlier.stream()
                                .anyMatch(each -> lastIsOpinion(each.subject().history(), viewer));
        return new Asked(
                question, claim, view, scales.of(question), form, earlier, view.mayJudge() && !judged && before);
    }

    private static boolean lastIsOpinion(List<VerdictJson> history, Onlooker viewer) {
        return history.stream()
                .filter(line -> line.isOpinionOf(viewer))
                .reduce((earlier, later) -> later)
                .filter(line -> line.outcome() != null)
                .isPresent();
    }

    /** One question on a page of its own, with what was typed. */
    Asked question(Subject subject, SubjectJson view, DecisionForm form, Onlooker viewer) {
        QuotationJson quotation = shelf.quotation(subject.quotation());
        ClaimJson claim = quotation.everyClaim().stream()
                .filter(each -> subject.claim() != null && each.id() == subject.claim())
                .findFirst()
                .orElse(null);
        return asked(claim, view, form, List.of(), viewer);
    }
}
