package org.ascribe.extraction;

/**
 * A word or a punctuation mark of the original text.
 *
 * @param start where it begins
 * @param end where it ends, excluded
 * @param word in lower case, with a straight apostrophe: for comparisons only
 * @param capital whether it begins with a capital letter
 */
record Token(int start, int end, String word, boolean capital) {
    boolean isWord() {
        return Character.isLetterOrDigit(word.charAt(0)) || word.length() > 1 && (word.charAt(0) == '\'' || isNumber());
    }

    boolean isNumber() {
        return Character.isDigit(word.charAt(0))
                || word.charAt(0) == '$'
                || word.charAt(0) == '£'
                || word.charAt(0) == '€';
    }
}
