package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ascribe.article.ArticleJson;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.Shelf;
import org.ascribe.article.SpeakerJson;
import org.ascribe.article.SpeakerShelf;
import org.ascribe.store.Refusal;
import org.ascribe.text.NumberedWords;
import org.ascribe.text.SourceText;

/** Puts together the pages on which people correct and add quotations. */
@ApplicationScoped
@Transactional
class CorrectionSheets {
    private static final int SPEAKERS = 20;

    private final Shelf shelf;
    private final SpeakerShelf speakerShelf;
    private final CorrectionDesk desk;

    CorrectionSheets(Shelf shelf, SpeakerShelf speakerShelf, CorrectionDesk desk) {
        this.shelf = shelf;
        this.speakerShelf = speakerShelf;
        this.desk = desk;
    }

    /** The words of an article by number. */
    NumberedWords words(long article) {
        return NumberedWords.of(SourceText.of(shelf.article(article).text()));
    }

    /** The article that a quotation stands in; 404 where there is none of that id. */
    long article(long quotation) {
        return shelf.quotation(quotation).article();
    }

    /**
     * The page of a quotation.
     *
     * @param typed null for a page on which nothing was typed yet
     * @param at the number of the word to begin at; null for round the quotation
     * @param refusal null where the form was not refused
     */
    CorrectionSheet of(long id, MarkingForm typed, Integer at, Refusal refusal) {
        QuotationJson quotation = shelf.quotation(id);
        ArticleJson article = shelf.article(quotation.article());
        NumberedWords words = NumberedWords.of(SourceText.of(article.text()));
        List<SpeakerJson> speakers = speakers(article.id(), typed);
        Long speaker = speakers.stream()
                .filter(each -> each.name().equals(quotation.speaker()))
                .map(SpeakerJson::id)
                .findFirst()
                .orElse(null);
        MarkingForm now = MarkingForm.of(quotation, speaker, words);
        MarkingForm form = typed == null ? now : typed.filledFrom(now);
        return new CorrectionSheet(
                quotation,
                desk.of(id),
                form,
                Marking.of(article, words, form, at, speakers),
                quotation.claims().stream()
                        .map(claim -> new CorrectionSheet.ClaimChoice(
                                claim.id(),
                                claim.words(),
                                MarkingForm.numbers(words, claim.spans()),
                                Objects.equals(claim.id(), form.claim)))
                        .toList(),
                typed == null ? List.of() : wanted(quotation, now, form, words, article.text(), speakers),
                refusal);
    }

    /** The page on which a quotation is added to an article; 404 where there is none of that id. */
    Marking addition(long article, MarkingForm form, Integer at) {
        ArticleJson holder = shelf.article(article);
        NumberedWords words = NumberedWords.of(SourceText.of(holder.text()));
        return Marking.of(holder, words, form, at, speakers(article, form));
    }

    private List<SpeakerJson> speakers(long article, MarkingForm form) {
        List<SpeakerJson> speakers = new ArrayList<>(speakerShelf.inArticle(article));
        if (form != null && form.find != null && !form.find.isBlank()) {
            speakerShelf.matching(form.find, null, SPEAKERS).stream()
                    .filter(each -> speakers.stream().noneMatch(own -> own.id() == each.id()))
                    .forEach(speakers::add);
        }
        return speakers;
    }

    private static List<Difference> wanted(
            QuotationJson quotation,
            MarkingForm now,
            MarkingForm form,
            NumberedWords words,
            String text,
            List<SpeakerJson> speakers) {
        List<Difference> wanted = new ArrayList<>();
        add(wanted, Change.SPEAKER, quotation.speaker(), speaker(form, speakers));
        add(wanted, Change.ROLE, now.role, blankless(form.role));
        add(wanted, Change.KIND, now.kind, blankless(form.kind));
        addPlace(wanted, Change.CONTENT, now.content, form.content, words, text);
        addPlace(wanted, Change.CUE, now.cue, form.cue, words, text);
        addPlace(wanted, Change.MENTION, now.mention, form.mention, words, text);
        if (blankless(form.claimWords) != null) {
            String old = quotation.claims().stream()
                    .filter(claim -> Objects.equals(claim.id(), form.claim))
                    .map(claim -> MarkingForm.numbers(words, claim.spans()))
                    .findFirst()
                    .orElse(null);
            addPlace(wanted, Change.CLAIM, old, form.claimWords, words, text);
        }
        return wanted;
    }

    private static String speaker(MarkingForm form, List<SpeakerJson> speakers) {
        return blankless(form.speaker) != null
                ? form.speaker.strip()
                : speakers.stream()
                        .filter(each -> String.valueOf(each.id()).equals(form.who))
                        .map(SpeakerJson::name)
                        .findFirst()
                        .orElse(null);
    }

    private static void addPlace(
            List<Difference> wanted, Change change, String now, String typed, NumberedWords words, String text) {
        if (!Objects.equals(now, blankless(typed))) {
            add(wanted, change, cut(words, now, text), cut(words, typed, text));
        }
    }

    private static String cut(NumberedWords words, String numbers, String text) {
        try {
            return blankless(words.spans(numbers).stream()
                    .map(span -> text.substring(span.start(), span.end()))
                    .collect(Collectors.joining(" … ")));
        } catch (IllegalArgumentException wrong) {
            return numbers;
        }
    }

    private static void add(List<Difference> wanted, Change change, String now, String typed) {
        if (!Objects.equals(now, typed)) {
            wanted.add(new Difference(change.word(), now, typed));
        }
    }

    private static String blankless(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
