package org.ascribe.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.ascribe.extraction.Doubt;
import org.ascribe.text.Span;

/** Something in an article that the machine could not settle, kept for whoever reviews it. */
@Entity
public class ArticleDoubt {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Article article;

    @Column(nullable = false)
    int ordinal;

    @Embedded
    KeptSpan place;

    @Column(nullable = false)
    String message;

    protected ArticleDoubt() {}

    ArticleDoubt(Article article, int ordinal, Doubt doubt) {
        this.article = article;
        this.ordinal = ordinal;
        this.place = KeptSpan.of(doubt.span());
        this.message = doubt.message();
    }

    boolean says(Doubt doubt) {
        return span().equals(doubt.span()) && message.equals(doubt.message());
    }

    /** Where it is in the article's text. */
    public Span span() {
        return place.span();
    }

    public String message() {
        return message;
    }
}
