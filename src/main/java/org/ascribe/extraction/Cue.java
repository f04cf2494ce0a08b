package org.ascribe.extraction;

import org.ascribe.extraction.CueVerb.Form;

/**
 * A cue verb in its sentence, with its auxiliaries, negation, adverbs and particle.
 *
 * @param verb the entry of the word list
 * @param form the form of the verb itself
 * @param passive whether a form of "be" stands before its participle
 * @param infinitive whether "to" stands before it
 * @param auxiliary whether any auxiliary stands before it
 */
record Cue(CueVerb verb, Form form, boolean passive, boolean infinitive, boolean auxiliary) {
    /** Whether it can be the verb of a sentence: said, says, has said, did not say. */
    boolean finite() {
        return auxiliary && form != Form.ING
                || form == Form.PRESENT
                || form == Form.PAST
                || form == Form.BASE && !infinitive;
    }

    /** Whether it is a bare -ing form: saying, adding. */
    boolean participial() {
        return form == Form.ING && !auxiliary;
    }
}
