package org.ascribe.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.ascribe.article.Quotation;

/** One thing that a verdict rests on. */
@Entity
public class Evidence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Verdict verdict;

    @Column(nullable = false)
    int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    EvidenceKind kind;

    @Column(length = 2000)
    String address;

    @Column(length = 1000)
    String documentTitle;

    @Column(length = 1000)
    String documentIdentifier;

    String excerpt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Stance stance;

    @Column(nullable = false)
    LocalDate seenOn;

    /** Where it is the article's own words, those of that quotation. */
    void nowOf(Quotation quotation) {
        if (kind == EvidenceKind.ARTICLE) {
            excerpt = quotation.words();
        }
    }

    /** The same evidence, not yet of any verdict. */
    Evidence copy() {
        Evidence copy = new Evidence();
        copy.ordinal = ordinal;
        copy.kind = kind;
        copy.address = address;
        copy.documentTitle = documentTitle;
        copy.documentIdentifier = documentIdentifier;
        copy.excerpt = excerpt;
        copy.stance = stance;
        copy.seenOn = seenOn;
        return copy;
    }
}
