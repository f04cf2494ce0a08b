package org.ascribe.extraction;

/** What a word may be, as the word lists say; a word may be several things. */
enum WordClass {
    DETERMINER,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    AUXILIARY,
    ADVERB,
    PRONOUN,
    QUANTIFIER,
    TIME,
    TITLE,
    ROLE,
    COLLECTIVE,
    DOCUMENT,
    VERB,
    MASCULINE,
    FEMININE,
    NEUTER
}
