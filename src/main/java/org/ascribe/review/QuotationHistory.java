package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ascribe.article.Article;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.Shelf;
import org.ascribe.store.Refusal;

/** Tells all that happened to a quotation. */
@ApplicationScoped
@Transactional
public class QuotationHistory {
    private final Shelf shelf;
    private final Judged judged;
    private final Reviews reviews;
    private final CorrectionDesk corrections;
    private final NoteDesk notes;

    QuotationHistory(Shelf shelf, Judged judged, Reviews reviews, CorrectionDesk corrections, NoteDesk notes) {
        this.shelf = shelf;
        this.judged = judged;
        this.reviews = reviews;
        this.corrections = corrections;
        this.notes = notes;
    }

    /**
     * From the day it was found to now, as far as this viewer may see it.
     *
     * @throws Refusal 404 where there is no such quotation
     */
    public HistoryJson of(long id, Onlooker viewer) {
        QuotationJson quotation = shelf.quotation(id);
        List<HistoryLine> lines = new ArrayList<>();
        reviews.of(quotation, viewer).forEach((subject, view) -> view.history()
                .forEach(verdict -> lines.add(HistoryLine.of(verdict, about(quotation, subject)))));
        corrections.of(id).history().forEach(correction -> lines.add(HistoryLine.of(correction)));
        notes.of(id, viewer).forEach(note -> lines.add(HistoryLine.of(note)));
        lines.sort(Comparator.comparing(HistoryLine::at));
        if (!quotation.isByHand()) {
            Article article = judged.quotation(id).orElseThrow().article();
            lines.add(0, HistoryLine.found(article.createdAt(), article.createdBy(), quotation));
        }
        return new HistoryJson(quotation, List.copyOf(lines));
    }

    private static String about(QuotationJson quotation, Subject subject) {
        return quotation.everyClaim().stream()
                .filter(claim -> subject.claim() != null && claim.id() == subject.claim())
                .map(claim -> Question.ACCURACY.words() + " " + claim.words())
                .findFirst()
                .orElse(Question.ATTRIBUTION.words());
    }
}
