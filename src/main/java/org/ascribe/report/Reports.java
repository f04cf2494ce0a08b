package org.ascribe.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ascribe.article.ArticleJson;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.Shelf;
import org.ascribe.journal.Journal;
import org.ascribe.review.Onlooker;
import org.ascribe.review.Question;
import org.ascribe.review.Reviews;
import org.ascribe.review.ScaleValue;
import org.ascribe.review.Scales;
import org.ascribe.review.Subject;
import org.ascribe.review.SubjectJson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes reports, as much of them as whoever asks may see. */
@ApplicationScoped
public class Reports {
    private static final List<String> METHODOLOGY = List.of(
            "Quotations, speakers and claims were found in the text by readable rules; each quotation names its rule.",
            "Two questions were asked apart: did they say it, of each quotation, and is it true, of each claim in it."
                    + " A quotation can be genuine and false, or invented and true.",
            "A claim is cut from the article's own words; square brackets hold what the pronoun before them stands for."
                    + " Where its speaker denies it, that is said beside it: the verdict is on the claim, not on the denial.",
            "A verdict that is not open rests on evidence. The article's own words count as evidence for who said it,"
                    + " never for whether it is true.",
            "Where two opinions are needed they were given independently of each other; where they disagree, an editor"
                    + " who gave neither settles it with a reason.",
            "No decision is ever overwritten: the history of each answer is part of this report's data, and the journal"
                    + " entry named here shows later whether anything before it was changed.");

    private final Shelf shelf;
    private final Reviews reviews;
    private final Scales scales;
    private final Journal journal;
    private final Clock clock;
    private final String version;

    Reports(
            Shelf shelf,
            Reviews reviews,
            Scales scales,
            Journal journal,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.shelf = shelf;
        this.reviews = reviews;
        this.scales = scales;
        this.journal = journal;
        this.clock = clock;
        this.version = version;
    }

    /**
     * The report of an article.
     *
     * @throws org.ascribe.store.Refusal 404 where there is none of that id
     */
    @Transactional
    public ArticleReport of(long id, Onlooker onlooker) {
        ArticleJson article = shelf.article(id);
        Map<Subject, SubjectJson> views = reviews.of(article, onlooker);
        return new ArticleReport(
                article,
                article.quotations().stream()
                        .map(quotation -> reported(quotation, views))
                        .toList(),
                Arrays.stream(Question.values()).map(scales::of).toList(),
                METHODOLOGY,
                clock.instant(),
                version,
                journal.head());
    }

    private ReportedQuotation reported(QuotationJson quotation, Map<Subject, SubjectJson> views) {
        return new ReportedQuotation(
                quotation,
                Subject.allOf(quotation).stream()
                        .map(subject -> finding(subject, quotation, views.get(subject)))
                        .toList());
    }

    private Finding finding(Subject subject, QuotationJson quotation, SubjectJson view) {
        Optional<ScaleValue> value = scales.of(subject.question()).find(view.value());
        return new Finding(
                view.question(),
                quotation.claims().stream()
                        .filter(claim -> Long.valueOf(claim.id()).equals(subject.claim()))
                        .findFirst()
                        .orElse(null),
                view.state(),
                view.value(),
                view.answer(),
                value.map(ScaleValue::definition).orElse(null),
                value.map(ScaleValue::number).orElse(null),
                view.history(),
                subject.question(),
                view.standing());
    }
}
