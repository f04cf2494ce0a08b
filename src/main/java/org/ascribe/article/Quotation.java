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
import java.util.List;
import org.ascribe.extraction.QuoteKind;
import org.ascribe.extraction.QuoteMatch;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** An attribution in an article, as the machine found it. */
@Entity
public class Quotation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Article article;

    @Column(nullable = false)
    int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    QuoteKind kind;

    @ElementCollection
    @CollectionTable(name = "quotation_content", joinColumns = @JoinColumn(name = "quotation_id"))
    @OrderColumn(name = "part")
    List<KeptSpan> content = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "cue_from"))
    @AttributeOverride(name = "to", column = @Column(name = "cue_to"))
    KeptSpan cue;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "mention_from"))
    @AttributeOverride(name = "to", column = @Column(name = "mention_to"))
    KeptSpan mention;

    @Column(nullable = false)
    String words;

    String cueWords;

    String mentionWords;

    @ManyToOne(fetch = FetchType.LAZY)
    Speaker speaker;

    String role;

    @Column(nullable = false, length = 200)
    String rule;

    protected Quotation() {}

    Quotation(Article article, int ordinal, SourceText text, QuoteMatch match, Speaker speaker) {
        this.article = article;
        this.ordinal = ordinal;
        this.kind = match.kind();
        match.content().forEach(span -> content.add(KeptSpan.of(span)));
        this.cue = KeptSpan.of(match.cue());
        this.mention = KeptSpan.of(match.mention());
        this.words = Words.of(text, match.content());
        this.cueWords = match.cue() == null ? null : text.cut(match.cue());
        this.mentionWords = match.mention() == null ? null : text.cut(match.mention());
        this.speaker = speaker;
        this.role = match.role();
        this.rule = match.rule();
    }

    public Long id() {
        return id;
    }

    public Article article() {
        return article;
    }

    /** Its number in the article, from 1, in reading order. */
    public int ordinal() {
        return ordinal;
    }

    public QuoteKind kind() {
        return kind;
    }

    /** Where its words stand in the article's text, in reading order. */
    public List<Span> content() {
        return content.stream().map(KeptSpan::span).toList();
    }

    /** Where the attributing words stand; null without any. */
    public Span cue() {
        return cue == null ? null : cue.span();
    }

    /** Where the text says who spoke; null where it does not. */
    public Span mention() {
        return mention == null ? null : mention.span();
    }

    /** Its words as the text has them; an ellipsis stands between two parts. */
    public String words() {
        return words;
    }

    public String cueWords() {
        return cueWords;
    }

    public String mentionWords() {
        return mentionWords;
    }

    /** Null where the text does not settle who it was. */
    public Speaker speaker() {
        return speaker;
    }

    /** What the text calls the speaker here; null where it says nothing. */
    public String role() {
        return role;
    }

    /** The id of the rule that found it. */
    public String rule() {
        return rule;
    }
}
