package org.ascribe.report;

import java.time.Instant;
import java.util.List;
import org.ascribe.article.ArticleJson;
import org.ascribe.journal.Journal;
import org.ascribe.review.Scale;

/**
 * The fact-check report of an article, as it stood at one moment.
 *
 * @param article what was checked
 * @param quotations in reading order
 * @param scales the answers that the two questions allow, with their definitions
 * @param methodology how it was checked, a paragraph a line
 * @param writtenAt when this report was made
 * @param version of the program that made it
 * @param journal the newest entry of the journal at that time
 */
public record ArticleReport(
        ArticleJson article,
        List<ReportedQuotation> quotations,
        List<Scale> scales,
        List<String> methodology,
        Instant writtenAt,
        String version,
        Journal.Head journal) {}
