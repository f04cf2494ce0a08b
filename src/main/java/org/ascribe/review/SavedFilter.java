package org.ascribe.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A way to look at the queue that somebody gave a name. */
@Entity
public class SavedFilter {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    /** The name of the account. */
    @Column(nullable = false, length = 100)
    String owner;

    @Column(nullable = false, length = 100)
    String name;

    /** As it stands in the address of the queue. */
    @Column(nullable = false, length = 8000)
    String query;
}
