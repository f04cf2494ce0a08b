package org.ascribe.report;

import java.util.regex.Pattern;

/** Text as a cell of a table that a spreadsheet opens. */
final class CsvCell {
    /** What a spreadsheet may take for a formula: also after spaces, and in full width, which some fold to the same. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\t\\r\\n].*|[\\s\\p{Z}\\uFEFF]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    private CsvCell() {}

    /** The words, with a {@code '} before what would run as a formula; null stays null. */
    static String of(String words) {
        return words != null && FORMULA.matcher(words).matches() ? "'" + words : words;
    }
}
