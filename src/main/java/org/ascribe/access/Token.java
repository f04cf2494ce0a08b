package org.ascribe.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** What signs in for an account without its password: the token of a program, or the cookie of a browser. */
@Entity
public class Token {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(optional = false)
    Account account;

    @Column(nullable = false, length = 100)
    String label;

    /** Whether it is the cookie of a browser; such a one is not listed. */
    boolean browser;

    @Column(nullable = false, unique = true, length = 64)
    String sha256;

    @Column(nullable = false)
    Instant createdAt;

    @Column(nullable = false)
    Instant expiresAt;

    Instant revokedAt;

    boolean opens(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && !account.disabled;
    }
}
