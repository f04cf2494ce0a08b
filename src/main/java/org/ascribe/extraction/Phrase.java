package org.ascribe.extraction;

import java.util.Set;
import org.ascribe.text.Span;

/**
 * A noun phrase: what may be said to speak, or be spoken of.
 *
 * @param span the whole phrase, its prepositional attachments included
 * @param core the phrase without them: "a spokesman" of "a spokesman for the port"
 * @param type what kind of phrase it is
 * @param head the last word of its core, in lower case
 * @param classes what the head may be, as the word lists say
 */
record Phrase(Span span, Span core, Type type, String head, Set<WordClass> classes) {
    enum Type {
        NAME,
        PRONOUN,
        COMMON,
        TIME
    }

    /** The same phrase with an attachment that ends later. */
    Phrase upTo(int end) {
        return new Phrase(new Span(span.start(), end), core, type, head, classes);
    }

    boolean is(WordClass wordClass) {
        return classes.contains(wordClass);
    }

    /** Whether such a thing can speak: a name, a pronoun, a person, a group, a document. */
    boolean speaks() {
        return type == Type.NAME
                || type == Type.PRONOUN
                || is(WordClass.ROLE)
                || is(WordClass.COLLECTIVE)
                || is(WordClass.DOCUMENT)
                || is(WordClass.QUANTIFIER);
    }
}
