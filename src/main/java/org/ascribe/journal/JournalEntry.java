package org.ascribe.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A decision as it was written down; entries are appended and never changed. */
@Entity
public class JournalEntry {
    /** From 1, without gaps. */
    @Id
    long number;

    @Column(nullable = false)
    Instant recordedAt;

    @Column(nullable = false, length = 100)
    String actor;

    @Column(nullable = false, length = 60)
    String action;

    @Column(nullable = false, length = 200)
    String subject;

    /** JSON with sorted keys; null once erased, which the chain survives. */
    String payload;

    @Column(nullable = false, length = 64)
    String payloadSha256;

    @Column(nullable = false, length = 64)
    String previousSha256;

    @Column(nullable = false, length = 64)
    String sha256;

    /** What {@link JournalKey} sealed it with; null where no key was set. */
    @Column(length = 100)
    String hmac;
}
