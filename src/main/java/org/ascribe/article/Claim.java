package org.ascribe.article;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import org.ascribe.extraction.ClaimKind;
import org.ascribe.extraction.Polarity;
import org.ascribe.text.SourceText;
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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    ClaimKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Polarity polarity;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "answers_from"))
    @AttributeOverride(name = "to", column = @Column(name = "answers_to"))
    KeptSpan answers;

    String answersWords;

    boolean settled;

    @ElementCollection
    @CollectionTable(name = "claim_fill", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "part")
    List<KeptFill> fills = new ArrayList<>();

    protected Claim() {}

    Claim(Quotation quotation, String words) {
        this.quotation = quotation;
        this.words = words;
    }

    /** Takes over what may change while the words stay the same: a verdict on them stands. */
    void read(SourceText text, ClaimCandidate candidate) {
        spans = new ArrayList<>(candidate.spans().stream().map(KeptSpan::of).toList());
        kind = candidate.kind();
        polarity = candidate.polarity();
        answers = KeptSpan.of(candidate.answers());
        answersWords = candidate.answers() == null ? null : text.cut(candidate.answers());
        settled = candidate.settled();
        fills = new ArrayList<>(candidate.fills().stream().map(KeptFill::of).toList());
    }

    /** The same as if it were found now. */
    ClaimCandidate candidate() {
        return new ClaimCandidate(
                words, spans(), fills.stream().map(KeptFill::fill).toList(), kind, polarity, answers(), settled);
    }

    /** All that can change in it, to be compared, its number first. */
    List<Object> state() {
        Long later = followedBy == null ? null : followedBy.id();
        return Arrays.asList(
                ordinal, fate, later, List.copyOf(spans), kind, polarity, answers, settled, List.copyOf(fills));
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

    /** What evidence can do for it. */
    public ClaimKind kind() {
        return kind;
    }

    /** Whether its speaker asserts or denies it. */
    public Polarity polarity() {
        return polarity;
    }

    /** The question that it replies to, or what its "that" stands for, in the article's text; null for neither. */
    public Span answers() {
        return answers == null ? null : answers.span();
    }

    /** What it answers, as the text has it; null for nothing. */
    public String answersWords() {
        return answersWords;
    }

    /** False where a pronoun in it means somebody or something that the text does not settle. */
    public boolean settled() {
        return settled;
    }

    /** Where it stands in the article's text, in reading order. */
    public List<Span> spans() {
        return spans.stream().map(KeptSpan::span).toList();
    }
}
