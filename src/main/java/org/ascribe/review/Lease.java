package org.ascribe.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;

/** That somebody has an article open to judge it. It tells others, and never bars them. */
@Entity
@IdClass(Lease.Key.class)
public class Lease {
    /** An article can be open at several people's. */
    public record Key(long articleId, String holder) implements Serializable {}

    @Id
    long articleId;

    @Id
    @Column(length = 100)
    String holder;

    @Column(nullable = false)
    Instant expiresAt;
}
