package org.ascribe.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Scope scope;

    /** That of the account when it was made. */
    int generation;

    @Column(nullable = false)
    Instant createdAt;

    @Column(nullable = false)
    Instant expiresAt;

    Instant revokedAt;

    boolean opens(Instant now) {
        return state(now).equals("open") && !account.disabled;
    }

    /** One of open, revoked, ended (with a change of its account) and expired. */
    String state(Instant now) {
        if (revokedAt != null) {
            return "revoked";
        }
        if (generation != account.generation) {
            return "ended";
        }
        return now.isBefore(expiresAt) ? "open" : "expired";
    }
}
