package org.ascribe.article;

import java.util.List;

/**
 * A rule as it stands in its file.
 *
 * @param shape what it fits, in the notation that the head of the file explains
 * @param wanted examples that it must find exactly so: {q the words}, {c the cue}, {s the speaker}
 * @param unwanted sentences in which it must find nothing
 * @param line where it begins in its file, from 1
 */
public record RuleJson(String id, String shape, List<String> wanted, List<String> unwanted, int line) {}
