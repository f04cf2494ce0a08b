package org.ascribe.extraction;

import java.util.Set;

/**
 * An entry of {@code cue-verbs.txt}: a verb that introduces reported words.
 *
 * @param lemma the infinitive, with its particle where it has one ("call for")
 * @param tier 1: enough alone; 2: needs a complement that reports; 3: needs a that-clause and a person or document
 * @param tone neutral, positive, negative or doubtful
 * @param complements what it takes beyond that-clauses and quotations: np, ing, to, person-to, person-that, as, name,
 *     of, wh
 */
record CueVerb(String lemma, int tier, String tone, Set<String> complements) {
    CueVerb {
        complements = Set.copyOf(complements);
    }

    /** The form in which a cue verb stands in the text. */
    enum Form {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE,
        ING
    }
}
