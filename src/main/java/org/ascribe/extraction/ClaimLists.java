package org.ascribe.extraction;

import org.ascribe.text.LanguageFolder;

/**
 * The word lists that claims are told apart by.
 *
 * @param cues what a cue says of the claim that it introduces
 * @param opinions what marks a judgement, a duty or a feeling
 * @param predictions what marks that something has not happened yet
 * @param expletives what follows an "it" that stands for nothing
 */
record ClaimLists(PhraseList cues, PhraseList opinions, PhraseList predictions, PhraseList expletives) {
    static ClaimLists of(LanguageFolder folder) {
        return new ClaimLists(
                PhraseList.of(folder, "claim-cues.txt"),
                PhraseList.of(folder, "opinions.txt"),
                PhraseList.of(folder, "predictions.txt"),
                PhraseList.of(folder, "expletives.txt"));
    }
}
