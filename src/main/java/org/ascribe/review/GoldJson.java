package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.ascribe.article.ArticleJson;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.SpanJson;
import org.ascribe.journal.Journal;

/**
 * An article with its quotations as they stand after people corrected them: a line of what {@code evaluate} measures on.
 *
 * @param address where it was published; null where that is not known
 * @param journal the newest entry of the journal when it was read
 */
public record GoldJson(String id, String title, String address, String text, List<Quote> quotes, Journal.Head journal) {
    /**
     * A quotation; all places are [start, end], in Java chars of the text, the end excluded.
     *
     * @param type direct, indirect or mixed
     * @param cue one place or none
     * @param mention who said it, as the text puts it: one place or none
     * @param speaker the full name; null where the text does not settle it
     * @param role what the text calls the speaker; null for nothing
     */
    public record Quote(
            String type,
            List<List<Integer>> content,
            List<List<Integer>> cue,
            @JsonProperty("source") List<List<Integer>> mention,
            String speaker,
            String role) {
        static Quote of(QuotationJson quotation) {
            return new Quote(
                    quotation.kind(),
                    places(quotation.content().stream()),
                    places(Stream.ofNullable(quotation.cue())),
                    places(Stream.ofNullable(quotation.mention())),
                    quotation.speaker(),
                    quotation.role());
        }

        private static List<List<Integer>> places(Stream<SpanJson> spans) {
            return spans.map(span -> List.of(span.start(), span.end())).toList();
        }
    }

    static GoldJson of(ArticleJson article, Journal.Head journal) {
        return new GoldJson(
                String.valueOf(article.id()),
                article.title(),
                article.address(),
                article.text(),
                article.quotations().stream().map(Quote::of).toList(),
                journal);
    }
}
