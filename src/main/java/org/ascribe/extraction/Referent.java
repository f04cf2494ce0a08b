package org.ascribe.extraction;

import java.util.EnumSet;
import java.util.Set;
import org.ascribe.text.Span;

/**
 * What a pronoun may stand for.
 *
 * @param key what it is called, to know it again; never null
 * @param span the words for it
 * @param fits the pronouns that may stand for it
 */
record Referent(String key, Span span, Set<Gender> fits) {
    /** What the form of a pronoun tells of its referent. */
    enum Gender {
        HE,
        SHE,
        IT,
        THEY
    }

    static final Set<Gender> ANYBODY = EnumSet.of(Gender.HE, Gender.SHE);
    static final Set<Gender> BODY = EnumSet.of(Gender.IT, Gender.THEY);
    static final Set<Gender> UNKNOWN = EnumSet.of(Gender.HE, Gender.SHE, Gender.IT);

    boolean fits(Gender gender) {
        return fits.contains(gender);
    }

    /** Those whom a gender of the word lists fits; anybody where it tells none. */
    static Set<Gender> person(Set<WordClass> classes) {
        boolean he = classes.contains(WordClass.MASCULINE);
        boolean she = classes.contains(WordClass.FEMININE);
        return he == she ? ANYBODY : EnumSet.of(he ? Gender.HE : Gender.SHE);
    }
}
