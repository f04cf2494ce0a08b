package org.ascribe.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fine answers to a question, in their order; read from {@code scales/<question>.txt}, which an expert may edit.
 *
 * @param values never empty, each id once
 */
public record Scale(Question question, List<ScaleValue> values) {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    private static final int COLUMNS = 7;

    public Scale {
        values = List.copyOf(values);
        if (values.stream().map(ScaleValue::value).distinct().count() < values.size() || values.isEmpty()) {
            throw new IllegalArgumentException("scale " + question.word() + ": each value stands there once");
        }
    }

    /** The scale of a question, from the class path. */
    static Scale of(Question question) {
        String file = "scales/" + question.word() + ".txt";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(question, file, lines.lines().toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Scale read(Question question, String file, List<String> lines) {
        List<ScaleValue> values = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                values.add(value(file + ":" + number, BAR.split(line)));
            }
        }
        return new Scale(question, values);
    }

    private static ScaleValue value(String place, String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(place + ": " + cells.length + " cells, write " + COLUMNS);
        }
        if (!ID.matcher(cells[0]).matches()) {
            throw new IllegalArgumentException(place + ": an id has small letters, digits and hyphens alone");
        }
        try {
            return new ScaleValue(
                    cells[0],
                    cells[1],
                    Outcome.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                    cells[3].equals("-") ? null : Integer.valueOf(cells[3]),
                    Tone.valueOf(cells[4].toUpperCase(Locale.ROOT)),
                    cells[5],
                    cells[6]);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    place + ": counts as verified, disputed or open, the number is a number or -, and the colour is"
                            + " green, amber, red or grey",
                    wrong);
        }
    }

    /** The value with that id. */
    public Optional<ScaleValue> find(String value) {
        return values.stream().filter(each -> each.value().equals(value)).findFirst();
    }
}
