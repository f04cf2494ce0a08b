package org.ascribe.review;

import java.util.List;
import org.ascribe.article.ArticleJson;
import org.ascribe.article.DoubtJson;

/**
 * The page of an article: its text with marks, and a card for each quotation.
 *
 * @param doubts what the machine could not settle outside all quotations
 */
public record Sheet(ArticleJson article, List<Piece> pieces, List<Card> cards, List<DoubtJson> doubts) {}
