package org.ascribe.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A published work; one edition of it, whose text never changes. */
@Entity
public class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @Version
    long version;

    @Column(nullable = false, length = 1000)
    String title;

    @Column(length = 1000)
    String publisher;

    @Column(length = 1000)
    String byline;

    LocalDate publishedOn;

    @Column(length = 2000)
    String address;

    /** The address, or empty without one: a unique constraint sees two nulls as different. */
    @Column(nullable = false, length = 2000)
    String place;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    ArticleText text;

    boolean english;

    int edition;

    @ManyToOne(fetch = FetchType.LAZY)
    Article earlier;

    boolean superseded;

    @ManyToOne(fetch = FetchType.LAZY)
    Article copyOf;

    int opinions;

    @Column(length = 64)
    String rulesSha256;

    @Column(length = 64)
    String fileSha256;

    @Column(length = 200)
    String fileType;

    @Column(nullable = false)
    Instant createdAt;

    @Column(nullable = false, length = 100)
    String createdBy;

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Null where it is not known. */
    public String publisher() {
        return publisher;
    }

    /** Who wrote it, without "By"; null where it is not known. */
    public String byline() {
        return byline;
    }

    /** Null where it is not known. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** An http or https address; null where there is none. */
    public String address() {
        return address;
    }

    /** Whether the text is English; nothing is found in one that is not. */
    public boolean english() {
        return english;
    }

    /** Counted from 1 at each address. */
    public int edition() {
        return edition;
    }

    /** Whether a later edition of it has come in. */
    public boolean superseded() {
        return superseded;
    }

    /** How many people must judge each question: 1 or 2. */
    public int opinions() {
        return opinions;
    }

    /** Which rules and word lists it was last read with; null where it was read before they had a name. */
    public String rulesSha256() {
        return rulesSha256;
    }

    /** The file that its text was read from; null where it was typed. */
    public Original file() {
        return fileSha256 == null ? null : new Original(fileSha256, fileType);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The name of the account that brought it in. */
    public String createdBy() {
        return createdBy;
    }
}
