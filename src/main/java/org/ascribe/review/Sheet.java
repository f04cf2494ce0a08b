package org.ascribe.review;

import java.util.List;
import org.ascribe.article.ArticleJson;
import org.ascribe.article.DoubtJson;
import org.ascribe.article.QuotationJson;

/**
 * The page of an article: its text with marks, and a card for each quotation.
 *
 * @param doubts what the machine could not settle outside all quotations
 * @param lost quotations that are found no longer, as far as the viewer may see verdicts on them
 * @param dismissed what people said is no quotation
 * @param newRules whether other rules are in use than those that the article was read with
 */
public record Sheet(
        ArticleJson article,
        List<Piece> pieces,
        List<Card> cards,
        List<DoubtJson> doubts,
        List<Card> lost,
        List<QuotationJson> dismissed,
        boolean newRules) {}
