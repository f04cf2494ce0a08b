package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far two people's answers agree beyond what chance alone would bring about: Cohen's kappa, after J. Cohen, "A
 * coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960), 37–46.
 *
 * <p>κ = (p<sub>o</sub> − p<sub>e</sub>) / (1 − p<sub>e</sub>), where p<sub>o</sub> is the share of the questions on
 * which both gave the same answer, and p<sub>e</sub> the share that two people would agree on by chance who give each
 * answer as often as these two did: the sum, over the answers, of the product of both people's shares. It is 1 for
 * agreement throughout, 0 for what chance alone brings about and negative for less than that. Exchanging the two
 * people leaves it as it is.
 *
 * @param values the answers, in the order of rows and columns
 * @param matrix how often the first gave the answer of the row and the second that of the column
 * @param n how many questions both answered
 * @param observed the observed agreement, 0 to 1; null where n is 0
 * @param expected the agreement expected by chance, 0 to 1; null where n is 0
 * @param kappa null where it is undefined
 * @param undefined why kappa is undefined; null where it is defined
 */
public record Kappa(
        List<String> values,
        List<List<Long>> matrix,
        long n,
        Double observed,
        Double expected,
        Double kappa,
        String undefined) {
    private static final int SHADES = 4;

    /**
     * Computes it.
     *
     * @param matrix a row for each value, with a count for each value
     * @throws IllegalArgumentException where the matrix is not square with a side for each value
     */
    public static Kappa of(List<String> values, List<List<Long>> matrix) {
        if (matrix.size() != values.size() || matrix.stream().anyMatch(row -> row.size() != values.size())) {
            throw new IllegalArgumentException(
                    "the matrix has another size than the values: " + matrix + ", " + values);
        }
        long n = 0;
        long agreed = 0;
        long byChance = 0;
        for (int i = 0; i < values.size(); i++) {
            int column = i;
            long ofFirst = matrix.get(i).stream().mapToLong(Long::longValue).sum();
            n += ofFirst;
            agreed += matrix.get(i).get(i);
            byChance +=
                    ofFirst * matrix.stream().mapToLong(row -> row.get(column)).sum();
        }
        // Whole numbers up to here: with fractions an expected agreement of exactly 1 would be missed by rounding.
        boolean oneAnswer = n > 0 && byChance == n * n;
        return new Kappa(
                List.copyOf(values),
                matrix.stream().map(List::copyOf).toList(),
                n,
                n == 0 ? null : (double) agreed / n,
                n == 0 ? null : (double) byChance / (n * n),
                n == 0 || oneAnswer ? null : (double) (n * agreed - byChance) / (n * n - byChance),
                n == 0
                        ? "No question here has two answers to compare."
                        : oneAnswer
                                ? "Both gave one and the same answer throughout: chance would agree as often."
                                : null);
    }

    /** Kappa with two digits, or "undefined". */
    @JsonIgnore
    public String kappaWords() {
        return kappa == null ? "undefined" : digits(kappa);
    }

    @JsonIgnore
    public String observedWords() {
        return observed == null ? "undefined" : digits(observed);
    }

    @JsonIgnore
    public String expectedWords() {
        return expected == null ? "undefined" : digits(expected);
    }

    private static String digits(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replace('-', '−');
    }

    /** A row of the matrix as a page shows it. */
    public record Row(String value, List<Cell> cells, long sum) {}

    /** A count with the depth of its colour, 0 to 4, and whether both gave the same answer. */
    public record Cell(long count, int shade, boolean same) {}

    @JsonIgnore
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            for (int j = 0; j < values.size(); j++) {
                long count = matrix.get(i).get(j);
                // Rounded up: a single case in many has a colour.
                cells.add(new Cell(count, n == 0 ? 0 : (int) ((count * SHADES + n - 1) / n), i == j));
            }
            rows.add(new Row(
                    values.get(i),
                    cells,
                    matrix.get(i).stream().mapToLong(Long::longValue).sum()));
        }
        return rows;
    }

    /** How often the second gave each answer. */
    @JsonIgnore
    public List<Long> columnSums() {
        List<Long> sums = new ArrayList<>();
        for (int j = 0; j < values.size(); j++) {
            int column = j;
            sums.add(matrix.stream().mapToLong(row -> row.get(column)).sum());
        }
        return sums;
    }
}
