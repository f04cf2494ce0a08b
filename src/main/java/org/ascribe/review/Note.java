package org.ascribe.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.ascribe.article.Quotation;

/** What a reviewer tells the others about a quotation; it decides nothing and is never changed. */
@Entity
public class Note {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Quotation quotation;

    @Column(nullable = false)
    String words;

    @Column(nullable = false, length = 100)
    String writtenBy;

    @Column(nullable = false)
    Instant writtenAt;
}
