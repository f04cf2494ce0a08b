package org.ascribe.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

/**
 * A person, organisation or collective that is quoted; one for each exact full name. Where people found that two are
 * one, the quotations of both stay where they are, and all that is shown of the one is shown under the other.
 */
@Entity
public class Speaker {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @Version
    long version;

    @Column(nullable = false, unique = true, length = 1000)
    String name;

    @Column(length = 20)
    String wikidata;

    /** The one that people merged it into; null where they did not. */
    @ManyToOne(fetch = FetchType.LAZY)
    Speaker mergedInto;

    /** The one at the end of the chain of {@link #mergedInto}; null where it stands alone. */
    @ManyToOne(fetch = FetchType.LAZY)
    Speaker main;

    protected Speaker() {}

    Speaker(String name) {
        this.name = name;
    }

    public Long id() {
        return id;
    }

    /** Counted up by each change to it, and by no verdict or quotation. */
    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    /** Its id at Wikidata, such as Q42; null where nobody gave one. */
    public String wikidata() {
        return wikidata;
    }

    /** The one that people merged it into; null where they did not. */
    public Speaker mergedInto() {
        return mergedInto;
    }

    /** The one under which it is shown: the end of the chain of merges, or itself. */
    public Speaker main() {
        return main == null ? this : main;
    }
}
