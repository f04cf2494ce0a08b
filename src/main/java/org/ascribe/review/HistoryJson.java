package org.ascribe.review;

import java.util.List;
import org.ascribe.article.QuotationJson;

/** All that happened to a quotation and that the viewer may see, in the order it did. */
public record HistoryJson(QuotationJson quotation, List<HistoryLine> history) {}
