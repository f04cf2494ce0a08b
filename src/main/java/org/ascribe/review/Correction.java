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
import java.time.Instant;
import org.ascribe.article.Quotation;
import org.ascribe.article.Speaker;

/** A person's change to what the machine found; a line of the history that is never changed. */
@Entity
public class Correction {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Quotation quotation;

    @Column(nullable = false)
    int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Change change;

    /** Null where nobody was named. */
    @ManyToOne(fetch = FetchType.LAZY)
    Speaker speakerBefore;

    /** Null where nobody is named. */
    @ManyToOne(fetch = FetchType.LAZY)
    Speaker speakerAfter;

    /** What it was, written so that it can be put back; null for nothing, and for who spoke. */
    String valueBefore;

    String valueAfter;

    /** What it was, in words for a reader; null for nothing, and for who spoke. */
    String wordsBefore;

    String wordsAfter;

    /** The ids of the claims that were current before it; null where it changed none. */
    String claimsBefore;

    /** Null where none was given. */
    String reason;

    @Column(nullable = false, length = 100)
    String decidedBy;

    @Column(nullable = false)
    Instant decidedAt;

    /** The correction that this one takes back; null where it takes none back. */
    @ManyToOne(fetch = FetchType.LAZY)
    Correction undoes;

    void changes(String valueBefore, String valueAfter, String wordsBefore, String wordsAfter) {
        this.valueBefore = valueBefore;
        this.valueAfter = valueAfter;
        this.wordsBefore = wordsBefore;
        this.wordsAfter = wordsAfter;
    }

    /** What was there before, in words; null for nothing. */
    String before() {
        return change == Change.SPEAKER ? name(speakerBefore) : wordsBefore;
    }

    /** What is there after it, in words; null for nothing. */
    String after() {
        return change == Change.SPEAKER ? name(speakerAfter) : wordsAfter;
    }

    private static String name(Speaker speaker) {
        return speaker == null ? null : speaker.name();
    }
}
