package org.ascribe.report;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ascribe.article.ArticleJson;
import org.ascribe.article.ClaimJson;
import org.ascribe.article.QuotationJson;
import org.ascribe.review.EvidenceJson;
import org.ascribe.review.VerdictJson;

/**
 * A report as a table: a line for each question, RFC 4180 with CR LF. It begins with a byte order mark, since without
 * one a spreadsheet reads UTF-8 as the code page of its country and breaks every curly quotation mark.
 */
final class ReportCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> NUMBERS =
            List.of("article", "edition", "quotation", "start", "end", "number", "journalNumber");
    private static final List<String> COLUMNS = List.of(
            "article",
            "title",
            "publisher",
            "byline",
            "publishedOn",
            "address",
            "edition",
            "quotation",
            "start",
            "end",
            "kind",
            "speaker",
            "alias",
            "role",
            "cue",
            "words",
            "rule",
            "question",
            "claim",
            "claimKind",
            "polarity",
            "settled",
            "answers",
            "state",
            "answer",
            "number",
            "reviewers",
            "reasons",
            "evidence",
            "stances",
            "excerpts",
            "writtenAt",
            "journalNumber",
            "journalSha256");

    private static final ObjectWriter CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build()
            .writer(schema());

    private ReportCsv() {}

    private static CsvSchema schema() {
        CsvSchema.Builder schema = CsvSchema.builder();
        COLUMNS.forEach(column -> schema.addColumn(
                column, NUMBERS.contains(column) ? CsvSchema.ColumnType.NUMBER : CsvSchema.ColumnType.STRING));
        return schema.build().withHeader().withLineSeparator("\r\n");
    }

    /** The whole table. */
    static String of(ArticleReport report) {
        StringWriter table = new StringWriter();
        table.write(BYTE_ORDER_MARK);
        try (SequenceWriter lines = CSV.writeValues(table)) {
            for (ReportedQuotation each : report.quotations()) {
                for (Finding finding : each.findings()) {
                    lines.write(line(report, each.quotation(), finding));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return table.toString();
    }

    private static List<Object> line(ArticleReport report, QuotationJson quotation, Finding finding) {
        ArticleJson article = report.article();
        List<VerdictJson> verdicts = finding.standingVerdicts();
        List<EvidenceJson> evidence = verdicts.stream()
                .flatMap(verdict -> verdict.evidence().stream())
                .toList();
        List<Object> line = new ArrayList<>();
        line.add(article.id());
        texts(line, article.title(), article.publisher(), article.byline(), text(article.publishedOn()));
        texts(line, article.address());
        line.add(article.edition());
        line.add(quotation.ordinal());
        line.add(quotation.content().get(0).start());
        line.add(quotation.content().get(quotation.content().size() - 1).end());
        texts(line, quotation.kind(), quotation.speaker(), quotation.alias(), quotation.role());
        texts(line, quotation.cueWords(), quotation.words());
        texts(line, quotation.rule(), finding.question());
        texts(line, claim(finding.claim()));
        texts(line, finding.state(), finding.answer());
        line.add(finding.number());
        texts(line, joined(verdicts, VerdictJson::by), joined(verdicts, VerdictJson::reason));
        texts(line, joined(evidence, EvidenceJson::where), joined(evidence, EvidenceJson::stance));
        texts(line, joined(evidence, EvidenceJson::excerpt), text(report.writtenAt()));
        line.add(report.journal().number());
        texts(line, report.journal().sha256());
        return line;
    }

    private static String[] claim(ClaimJson claim) {
        return claim == null
                ? new String[5]
                : new String[] {
                    claim.words(),
                    claim.kind(),
                    claim.polarity(),
                    claim.settled() ? "settled" : "not settled",
                    claim.answersWords()
                };
    }

    private static void texts(List<Object> line, String... texts) {
        for (String text : texts) {
            line.add(CsvCell.of(text));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static <T> String joined(List<T> values, Function<T, String> words) {
        String joined = values.stream().map(words).filter(each -> each != null).collect(Collectors.joining(" | "));
        return joined.isEmpty() ? null : joined;
    }
}
