package org.ascribe.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.extraction.ClaimCandidate;
import org.ascribe.text.Span;

/** A proposition in a quotation that can be checked, in words that stand alone. */
@Entity
public class Claim {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Quotation quotation;

    @Column(nullable = false)
    int ordinal;

    @Column(nullable = false)
    String words;

    @ElementCollection
    @CollectionTable(name = "claim_span", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "part")
    List<KeptSpan> spans = new ArrayList<>();

    protected Claim() {}

    Claim(Quotation quotation, int ordinal, ClaimCandidate candidate) {
        this.quotation = quotation;
        this.ordinal = ordinal;
        this.words = candidate.words();
        candidate.spans().forEach(span -> spans.add(KeptSpan.of(span)));
    }

    public Long id() {
        return id;
    }

    public Quotation quotation() {
        return quotation;
    }

    /** Its number in the quotation, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public String words() {
        return words;
    }

    /** Where it stands in the article's text, in reading order. */
    public List<Span> spans() {
        return spans.stream().map(KeptSpan::span).toList();
    }
}
