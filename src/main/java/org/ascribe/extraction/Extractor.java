package org.ascribe.extraction;

import java.util.List;
import org.ascribe.text.Sentence;
import org.ascribe.text.SourceText;

/** Finds the quotations of a text; thread-safe. */
public interface Extractor {
    /**
     * Finds every attribution in a text.
     *
     * @param sentences the sentences of that very text
     */
    Extraction extract(SourceText text, List<Sentence> sentences);

    /** By which rules and word lists: with the same ones a text always gives the same matches. */
    RuleSet rules();
}
