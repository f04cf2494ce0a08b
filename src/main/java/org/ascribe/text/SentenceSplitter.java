package org.ascribe.text;

import java.util.List;

/** Cuts a text into sentences; thread-safe. */
public interface SentenceSplitter {
    List<Sentence> split(SourceText text);
}
