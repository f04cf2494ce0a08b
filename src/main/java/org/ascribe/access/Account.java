package org.ascribe.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A person or program that may sign in. */
@Entity
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @Version
    long version;

    @Column(nullable = false, unique = true, length = 100)
    String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Role role;

    /** Null where a directory alone signs it in. */
    @Column(length = 100)
    String passwordHash;

    /** Whether the password was given out, so that it is changed before anything else. */
    boolean passwordOnce;

    /** Who it is to the directory that signs it in, as issuer and subject; null where it has a password. */
    @Column(length = 600, unique = true)
    String directory;

    /** Counts up whenever all that signs in for it ends; a token of an earlier one opens nothing. */
    int generation;

    boolean disabled;

    @Column(nullable = false)
    Instant createdAt;

    /** Ends every session and every token, also those that are being made at this moment. */
    void endAll() {
        generation++;
    }
}
