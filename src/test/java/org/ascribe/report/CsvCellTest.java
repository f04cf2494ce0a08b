package org.ascribe.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvCellTest {
    @Test
    void what_a_spreadsheet_would_run_gets_an_apostrophe() {
        for (String formula : List.of(
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\rx",
                "\nx",
                "\tx",
                "  =1",
                "\u00a0=1",
                "\u3000@x",
                "\ufeff=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                " ＝1",
                "=1\nsecond line")) {
            assertThat(CsvCell.of(formula)).isEqualTo("'" + formula);
        }
    }

    @Test
    void other_words_stay_as_they_are() {
        for (String words : List.of("", " ", "“Yes,” he said", "a=b", "3-4", "'quoted'", "x\n=1")) {
            assertThat(CsvCell.of(words)).isEqualTo(words);
        }
        assertThat(CsvCell.of(null)).isNull();
    }
}
