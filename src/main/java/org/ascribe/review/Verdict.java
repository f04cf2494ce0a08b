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
import org.ascribe.article.Claim;
import org.ascribe.article.Quotation;

/** One person's answer to one of the two questions; a line of the history that is never changed. */
@Entity
public class Verdict {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Quotation quotation;

    /** Null for the question of attribution. */
    @ManyToOne(fetch = FetchType.LAZY)
    Claim claim;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Question question;

    @Column(nullable = false)
    int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Act act;

    /** Null where an undo goes back to no answer. */
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    Outcome outcome;

    @Column(length = 100)
    String scaleValue;

    String reason;

    @Column(nullable = false, length = 100)
    String decidedBy;

    @Column(nullable = false)
    Instant decidedAt;

    /** The verdict that this one takes back; null where it takes none back. */
    @ManyToOne(fetch = FetchType.LAZY)
    Verdict undoes;

    boolean isBy(String account) {
        return decidedBy.equals(account);
    }
}
