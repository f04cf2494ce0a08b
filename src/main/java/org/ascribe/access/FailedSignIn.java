package org.ascribe.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** How often passwords failed of late for one name, or from one address. */
@Entity
class FailedSignIn {
    /** The SHA-256 of the name or the address: people type passwords where a name is asked for. */
    @Id
    @Column(length = 64)
    String attempted;

    int failures;

    @Column(nullable = false)
    Instant lastAt;

    @Column(nullable = false)
    Instant nextTry;
}
