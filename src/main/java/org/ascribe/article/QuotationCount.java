package org.ascribe.article;

/** How many quotations were found in an article. */
public record QuotationCount(long article, long quotations) {}
