package org.ascribe.extraction;

import java.util.Map;
import org.ascribe.extraction.Referent.Gender;

/**
 * A pronoun in a claim.
 *
 * @param gender what it tells of its referent; null for the first person
 * @param plural whether it is we, us, our or ours
 * @param possessive whether a noun follows that belongs to the referent
 */
record Pronoun(Gender gender, boolean plural, boolean possessive) {
    private static final Map<String, Pronoun> ALL = Map.ofEntries(
            Map.entry("i", new Pronoun(null, false, false)),
            Map.entry("me", new Pronoun(null, false, false)),
            Map.entry("my", new Pronoun(null, false, true)),
            Map.entry("we", new Pronoun(null, true, false)),
            Map.entry("us", new Pronoun(null, true, false)),
            Map.entry("our", new Pronoun(null, true, true)),
            Map.entry("ours", new Pronoun(null, true, false)),
            Map.entry("he", new Pronoun(Gender.HE, false, false)),
            Map.entry("him", new Pronoun(Gender.HE, false, false)),
            Map.entry("his", new Pronoun(Gender.HE, false, true)),
            Map.entry("she", new Pronoun(Gender.SHE, false, false)),
            Map.entry("her", new Pronoun(Gender.SHE, false, true)),
            Map.entry("hers", new Pronoun(Gender.SHE, false, true)),
            Map.entry("it", new Pronoun(Gender.IT, false, false)),
            Map.entry("its", new Pronoun(Gender.IT, false, true)),
            Map.entry("they", new Pronoun(Gender.THEY, false, false)),
            Map.entry("them", new Pronoun(Gender.THEY, false, false)),
            Map.entry("their", new Pronoun(Gender.THEY, false, true)),
            Map.entry("theirs", new Pronoun(Gender.THEY, false, true)));

    /** The pronoun that a word is, or null; myself and its like are explained by the subject of their clause. */
    static Pronoun of(String word) {
        return ALL.get(word);
    }

    /** What a pronoun of the third person tells, or null. */
    static Gender gender(String word) {
        Pronoun pronoun = of(word);
        return pronoun == null ? null : pronoun.gender();
    }
}
