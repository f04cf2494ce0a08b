package org.ascribe.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** The words of a quotation: where they stand, and where they were found. */
@MappedSuperclass
public abstract class Wording {
    @ElementCollection
    @CollectionTable(name = "quotation_content", joinColumns = @JoinColumn(name = "quotation_id"))
    @OrderColumn(name = "part")
    List<KeptSpan> content = new ArrayList<>();

    @Column(nullable = false)
    String words;

    /** Null while they stand where they were found. */
    String movedTo;

    /** Null while they stand there. */
    String foundAt;

    protected Wording() {}

    Wording(SourceText text, List<Span> content) {
        stand(text, content);
    }

    private void stand(SourceText text, List<Span> spans) {
        content = new ArrayList<>(spans.stream().map(KeptSpan::of).toList());
        words = Words.of(text, spans);
    }

    /** Says where they stand; where they were found is not forgotten. */
    void move(SourceText text, List<Span> spans) {
        String found = foundAt == null ? Places.of(content()) : foundAt;
        boolean back = found.equals(Places.of(spans));
        foundAt = back ? null : found;
        movedTo = back ? null : Places.of(spans);
        stand(text, spans);
    }

    /** Where the words stand in the article's text, in reading order. */
    public List<Span> content() {
        return content.stream().map(KeptSpan::span).toList();
    }

    /** Where people say that they stand, as {@link Places} writes it; null while they stand where they were found. */
    public String movedTo() {
        return movedTo;
    }

    /** Where they were found. */
    public List<Span> found() {
        return foundAt == null ? content() : Places.spans(foundAt);
    }

    /** The words as the text has them; an ellipsis stands between two parts. */
    public String words() {
        return words;
    }
}
