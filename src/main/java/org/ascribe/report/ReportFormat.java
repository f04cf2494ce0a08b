package org.ascribe.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ascribe.store.Refusal;

/** The forms in which a report is published. */
enum ReportFormat {
    HTML("text/html"),
    JSON("application/json"),
    CSV("text/csv");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /**
     * The format that an address names, of those it has.
     *
     * @param suffix such as {@code .csv}; empty for none
     * @param name such as {@code csv}; null for none
     * @return null where neither names one
     */
    static ReportFormat named(String suffix, String name, List<ReportFormat> offered) {
        String asked = suffix.isEmpty() ? name : suffix.substring(1);
        if (asked == null || asked.isBlank()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(format -> format.word().equals(asked.toLowerCase(Locale.ROOT)) && offered.contains(format))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed(
                        "format",
                        "The report has no such format here: choose one of "
                                + String.join(
                                        ", ",
                                        offered.stream().map(ReportFormat::word).toList())
                                + "."));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
