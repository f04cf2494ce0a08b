package org.ascribe.review;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.article.Speaker;

/** A person's change to a speaker; a line of the history that is never changed. */
@Entity
public class SpeakerChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Speaker speaker;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    SpeakerAct change;

    /** Into whom it was merged, or to whom quotations were given; null for neither. */
    @ManyToOne(fetch = FetchType.LAZY)
    Speaker other;

    @Column(length = 20)
    String wikidataBefore;

    @Column(length = 20)
    String wikidataAfter;

    /** How many quotations it concerned when it was made. */
    long quotations;

    @Column(nullable = false)
    String reason;

    @Column(nullable = false, length = 100)
    String decidedBy;

    @Column(nullable = false)
    Instant decidedAt;

    /** The change that this one takes back; null where it takes none back. */
    @ManyToOne(fetch = FetchType.LAZY)
    SpeakerChange undoes;

    /** The ids of the corrections that a split consists of. */
    @ElementCollection
    @CollectionTable(name = "speaker_change_correction", joinColumns = @JoinColumn(name = "speaker_change_id"))
    @OrderColumn(name = "part")
    @Column(name = "correction_id", nullable = false)
    List<Long> corrections = new ArrayList<>();
}
