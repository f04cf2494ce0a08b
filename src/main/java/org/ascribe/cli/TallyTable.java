package org.ascribe.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** Writes a tally as two tables, by type and by rule, in per cent. */
final class TallyTable {
    private TallyTable() {}

    static void print(PrintWriter out, Tally tally) {
        out.println(
                "type         gold   pred |  exact P     R    F1 |   soft P     R    F1 | attr. |    e2e P     R    F1");
        for (String type : Tally.TYPES) {
            Tally.Counts counts = tally.of(type);
            out.printf(
                    "%-9s %7d %6d | %s | %s | %s | %s%n",
                    type,
                    counts.gold,
                    counts.predicted,
                    percents(counts.exact()),
                    percents(counts.soft()),
                    percent(counts.attribution()),
                    percents(counts.endToEnd()));
        }
        if (!tally.byRule().isEmpty()) {
            out.printf("%n%-32s %6s %6s %6s %6s %6s%n", "rule", "pred", "soft", "P", "e2e", "P");
            tally.byRule()
                    .forEach((rule, counts) -> out.printf(
                            "%-32s %6d %6d  %s %6d  %s%n",
                            rule,
                            counts.predicted,
                            counts.soft,
                            percent((double) counts.soft / counts.predicted),
                            counts.endToEnd,
                            percent((double) counts.endToEnd / counts.predicted)));
        }
    }

    private static String percents(Tally.Score score) {
        return "  " + percent(score.precision()) + " " + percent(score.recall()) + " " + percent(score.f1());
    }

    private static String percent(Double share) {
        return share == null ? "    -" : String.format(Locale.ROOT, "%5.1f", 100 * share);
    }
}
