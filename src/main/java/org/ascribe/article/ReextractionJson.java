package org.ascribe.article;

/**
 * What became of an article that was read again, in numbers of quotations.
 *
 * @param altered whether anything is different now, be it only the rules that it was read with
 * @param before the SHA-256 of the rules that it was read with; null where they had no name yet
 * @param after the SHA-256 of the rules that it was read with now
 * @param same whose words, kind and speaker were found again
 * @param reread whose words were found again with another kind or speaker
 * @param changed whose words were found differently: the old ones are stale
 * @param gone that were found no longer
 * @param added where nothing was found before
 * @param held that people hold, and that stay as they are
 */
public record ReextractionJson(
        long article,
        boolean altered,
        String before,
        String after,
        int same,
        int reread,
        int changed,
        int gone,
        int added,
        int held) {}
