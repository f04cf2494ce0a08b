package org.ascribe.article;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import org.ascribe.extraction.QuoteKind;
import org.ascribe.extraction.QuoteMatch;
import org.ascribe.extraction.RuleSet;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** An attribution in an article, as the machine found it or as people corrected it. */
@Entity
public class Quotation extends Wording {
    /** What stands for the rule of one that a person added. */
    public static final String BY_HAND = "by-hand";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Article article;

    @Version
    long version;

    Integer ordinal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Fate fate = Fate.CURRENT;

    /** Whether a person answers for it: no rule alters it then. */
    boolean held;

    /** The current quotation that stands where this one stood; null for a current one, and where there is none. */
    @ManyToOne(fetch = FetchType.LAZY)
    Quotation followedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    QuoteKind kind;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "cue_from"))
    @AttributeOverride(name = "to", column = @Column(name = "cue_to"))
    KeptSpan cue;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "mention_from"))
    @AttributeOverride(name = "to", column = @Column(name = "mention_to"))
    KeptSpan mention;

    String cueWords;

    String mentionWords;

    @ManyToOne(fetch = FetchType.LAZY)
    Speaker speaker;

    String role;

    @Column(nullable = false, length = 200)
    String rule;

    @Column(length = 64)
    String rulesSha256;

    protected Quotation() {}

    Quotation(Article article, SourceText text, List<Span> content) {
        super(text, content);
        this.article = article;
    }

    /** Takes over what the machine says of these very words. */
    void read(SourceText text, QuoteMatch match, Speaker speaker, RuleSet rules) {
        say(text, new Particulars(match.kind(), match.cue(), match.mention(), speaker, match.role()));
        this.rule = match.rule();
        this.rulesSha256 = rules.sha256();
    }

    void say(SourceText text, Particulars says) {
        this.kind = says.kind();
        this.cue = KeptSpan.of(says.cue());
        this.mention = KeptSpan.of(says.mention());
        this.cueWords = says.cue() == null ? null : text.cut(says.cue());
        this.mentionWords = says.mention() == null ? null : text.cut(says.mention());
        this.speaker = says.speaker();
        this.role = says.role();
    }

    public Long id() {
        return id;
    }

    /** Counted up by each change to it, and by no verdict. */
    public long version() {
        return version;
    }

    public Article article() {
        return article;
    }

    /** Its number in the article, from 1, in reading order; null for one that is not current. */
    public Integer ordinal() {
        return ordinal;
    }

    public Fate fate() {
        return fate;
    }

    /** Whether a person answers for it: no rule alters it then. */
    public boolean held() {
        return held;
    }

    /** The current quotation that stands where this one stood; null for a current one, and where there is none. */
    public Quotation followedBy() {
        return followedBy;
    }

    public QuoteKind kind() {
        return kind;
    }

    /** Where the attributing words stand; null without any. */
    public Span cue() {
        return cue == null ? null : cue.span();
    }

    /** Where the text says who spoke; null where it does not. */
    public Span mention() {
        return mention == null ? null : mention.span();
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

    /** The id of the rule that found it, or {@link #BY_HAND}. */
    public String rule() {
        return rule;
    }

    /** Which rules and word lists that rule stood among; null where it was found before they had a name. */
    public String rulesSha256() {
        return rulesSha256;
    }
}
