package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ascribe.article.ArticleJson;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.Shelf;
import org.ascribe.journal.Journal;
import org.ascribe.store.Refusal;

/**
 * Where notes are written and read. A note may tell an opinion, so that whoever may still judge a question of the
 * quotation unseen sees only notes of their own.
 */
@ApplicationScoped
@Transactional
public class NoteDesk {
    private static final int LONGEST = 10_000;

    private final Shelf shelf;
    private final Reviews reviews;
    private final Judged judged;
    private final Notes notes;
    private final Journal journal;
    private final Clock clock;

    NoteDesk(Shelf shelf, Reviews reviews, Judged judged, Notes notes, Journal journal, Clock clock) {
        this.shelf = shelf;
        this.reviews = reviews;
        this.judged = judged;
        this.notes = notes;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The notes on a quotation that this viewer may see.
     *
     * @throws Refusal 404 where there is no such quotation
     */
    public List<NoteJson> of(long quotation, Onlooker viewer) {
        QuotationJson found = shelf.quotation(quotation);
        return seen(notes.ofQuotation(quotation), reviews.of(found, viewer).values(), viewer);
    }

    /** The notes of an article that this viewer may see, by quotation. */
    Map<Long, List<NoteJson>> of(ArticleJson article, Map<Subject, SubjectJson> views, Onlooker viewer) {
        return notes.ofArticle(article.id()).stream()
                .collect(Collectors.groupingBy(note -> note.quotation.id()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> seen(
                                each.getValue(),
                                views.values().stream()
                                        .filter(view -> view.quotation() == each.getKey())
                                        .toList(),
                                viewer)));
    }

    private static List<NoteJson> seen(List<Note> written, Collection<SubjectJson> views, Onlooker viewer) {
        boolean hidden = views.stream().anyMatch(view -> view.hidden() && !view.closed());
        return written.stream()
                .filter(note -> !hidden || note.writtenBy.equals(viewer.name()))
                .map(NoteJson::of)
                .toList();
    }

    /**
     * Writes a note.
     *
     * @throws Refusal 404 where there is no such quotation, 422 for a note without words or with too many
     */
    public NoteJson write(long quotation, String words, Onlooker by) {
        shelf.quotation(quotation);
        String checked = Proofs.words("note", words, LONGEST);
        if (checked == null) {
            throw Refusal.invalid("note", "The note has no words: write what the others should know.");
        }
        Note note = new Note();
        note.quotation = judged.quotation(quotation).orElseThrow();
        note.words = checked;
        note.writtenBy = by.name();
        note.writtenAt = clock.instant();
        notes.add(note);
        journal.append(by.name(), "note.written", "note/" + note.id, Map.of("quotation", quotation, "words", checked));
        return NoteJson.of(note);
    }
}
