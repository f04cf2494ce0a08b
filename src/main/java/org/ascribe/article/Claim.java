package org.ascribe.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** Null for one that is not current. */
    Integer ordinal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Fate fate = Fate.CURRENT;

    /** The current claim that stands where this one stood; null for a current one, and where there is none. */
    @ManyToOne(fetch = FetchType.LAZY)
    Claim followedBy;

    @Column(nullable = false)
    String words;

    @ElementCollection
    @CollectionTable(name = "claim_span", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "part")
    List<KeptSpan> spans = new ArrayList<>();

    protected Claim() {}

    Claim(Quotation quotation, ClaimCandidate candidate) {
        this.quotation = quotation;
        this.words = candidate.words();
        read(candidate);
    }

    /** Takes over what may change while the words stay the same. */
    void read(ClaimCandidate candidate) {
        spans = new ArrayList<>(candidate.spans().stream().map(KeptSpan::of).toList());
    }

    /** All that can change in it, to be compared. */
    List<Object> state() {
        return Arrays.asList(ordinal, fate, followedBy == null ? null : followedBy.id(), List.copyOf(spans));
    }

    public Long id() {
        return id;
    }

    public Quotation quotation() {
        return quotation;
    }

    /** Its number in the quotation, from 1; null for one that is not current. */
    public Integer ordinal() {
        return ordinal;
    }

    public Fate fate() {
        return fate;
    }

    /** The current claim that stands where this one stood; null for a current one, and where there is none. */
    public Claim followedBy() {
        return followedBy;
    }

    public String words() {
        return words;
    }

    /** Where it stands in the article's text, in reading order. */
    public List<Span> spans() {
        return spans.stream().map(KeptSpan::span).toList();
    }
}
