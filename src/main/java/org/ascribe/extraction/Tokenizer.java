package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ascribe.text.LowerCase;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** Cuts a range of text into words and punctuation; clitics ('s, 're, 'll) are words of their own. */
final class Tokenizer {
    private static final Set<String> CLITICS = Set.of("s", "re", "ll", "ve", "d", "m");

    private final SourceText text;
    private final Span range;
    private final Lexicon lexicon;

    Tokenizer(SourceText text, Span range, Lexicon lexicon) {
        this.text = text;
        this.range = range;
        this.lexicon = lexicon;
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        int at = range.start();
        while (at < range.end()) {
            char c = text.at(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                at++;
                continue;
            }
            int end = end(at, c);
            tokens.add(new Token(at, end, folded(at, end), Character.isUpperCase(c)));
            at = end;
        }
        return tokens;
    }

    private int end(int at, char c) {
        if (Character.isLetterOrDigit(c) || currency(c) && digit(at + 1)) {
            return wordEnd(at);
        }
        if (apostrophe(c) && Character.isLetterOrDigit(charAt(at - 1)) && clitic(at)) {
            return lettersEnd(at + 1);
        }
        int end = at + 1;
        while ((c == '-' || c == '.') && charAt(end) == c) {
            end++;
        }
        return end;
    }

    private int wordEnd(int start) {
        int end = start + 1;
        while (end < range.end() && continues(end)) {
            end++;
        }
        boolean more = charAt(end) == '.' && end + 1 < range.end();
        return more && keepsFullStop(text.value().substring(start, end)) ? end + 1 : end;
    }

    /** J. and Sen. and U.S.: a full stop that belongs to the word, not to the sentence. */
    private boolean keepsFullStop(String word) {
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || word.indexOf('.') > 0 || lexicon.isAbbreviation(word + ".");
    }

    /** Letters and digits; between two of them also what joins a word. */
    private boolean continues(int i) {
        char c = text.at(i);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        if (c == '%') {
            return digit(i - 1);
        }
        boolean between = Character.isLetterOrDigit(charAt(i + 1)) && Character.isLetterOrDigit(charAt(i - 1));
        return between
                && switch (c) {
                    case '-', '&', '.', '@', '/', '\u2011' -> true;
                    case ',' -> digit(i - 1) && digit(i + 1);
                    case '\'', '’' -> !clitic(i);
                    default -> false;
                };
    }

    private boolean clitic(int apostrophe) {
        return CLITICS.contains(folded(apostrophe + 1, lettersEnd(apostrophe + 1)));
    }

    private int lettersEnd(int start) {
        int end = start;
        while (end < range.end() && Character.isLetter(text.at(end))) {
            end++;
        }
        return end;
    }

    private String folded(int start, int end) {
        return LowerCase.of(text.value().substring(start, end)).replace('’', '\'');
    }

    private boolean digit(int i) {
        return Character.isDigit(charAt(i));
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean currency(char c) {
        return c == '$' || c == '£' || c == '€';
    }

    private char charAt(int i) {
        return i >= range.start() && i < range.end() ? text.at(i) : ' ';
    }
}
