package org.ascribe.matching;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.ascribe.store.Refusal;

/**
 * What somebody looks for: all of the words, in whichever of the fields each stands. Quotation marks keep words
 * together, a leading minus shuts a word out, a trailing star leaves its end open; whatever else is typed is a word or
 * nothing, and no text is an error.
 */
final class SearchWords {
    private static final int SIGNS = SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;

    /** Stems, and drops nothing: “to be or not to be” is something to look for. */
    static final Analyzer ANALYZER = new EnglishAnalyzer(CharArraySet.EMPTY_SET);

    private SearchWords() {}

    /**
     * The query for some words.
     *
     * @throws Refusal 422 for more than 300 characters
     */
    static Query in(Map<String, Float> fields, String words) {
        if (words.length() > SearchIndex.LONGEST) {
            throw Refusal.invalid(
                    "q",
                    "The words to look for are " + words.length() + " characters: use at most " + SearchIndex.LONGEST
                            + ".");
        }
        SimpleQueryParser parser = new SimpleQueryParser(ANALYZER, fields, SIGNS);
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        return parser.parse(words.replace('“', '"').replace('”', '"'));
    }
}
