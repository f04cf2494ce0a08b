package org.ascribe.review;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ascribe.extraction.QuoteKind;
import org.ascribe.matching.SearchIndex;
import org.ascribe.store.Refusal;

/** What stands in the address of the queue, as it was typed. */
public final class QueueForm {
    private static final List<String> KNOWN =
            List.of("tab", "q", "speaker", "publisher", "from", "to", "kind", "question", "sort", "after", "before");
    private static final int LONGEST_NAME = 200;

    private final Map<String, List<String>> typed = new LinkedHashMap<>();

    QueueForm(Map<String, ? extends Collection<String>> query) {
        query.forEach((name, values) -> typed.put(
                name,
                values.stream()
                        .filter(value -> !value.isBlank())
                        .map(String::strip)
                        .toList()));
    }

    /**
     * Of the part of an address behind its question mark; null for none.
     *
     * @throws Refusal 400 where it is no such part
     */
    static QueueForm of(String query) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String part :
                query == null ? new String[0] : query.replaceFirst("^\\?", "").split("&")) {
            String[] sides = part.split("=", 2);
            if (sides.length == 2) {
                parts.computeIfAbsent(sides[0], name -> new ArrayList<>()).add(decoded(sides[1]));
            }
        }
        return new QueueForm(parts);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw Refusal.malformed(
                    "query", "The address of the filter is broken: copy it from the page of the queue.");
        }
    }

    /** What was typed into a field; empty for nothing. */
    public String typed(String field) {
        return first(field).orElse("");
    }

    private Optional<String> first(String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst();
    }

    /**
     * The filter that it asks for.
     *
     * @throws Refusal 400 for a field that is unknown or there twice, 422 for a value that is none
     */
    QueueFilter filter() {
        typed.forEach((field, values) -> {
            if (!KNOWN.contains(field)) {
                throw Refusal.malformed(
                        field, "The queue has no such field: known are " + String.join(", ", KNOWN) + ".");
            }
            if (values.size() > 1) {
                throw Refusal.malformed(field, "This field is there twice: give it once.");
            }
        });
        LocalDate from = day("from");
        LocalDate to = day("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.invalid("to", "The last day is before the first one: exchange them.");
        }
        return new QueueFilter(
                first("tab")
                        .map(word -> known("tab", word, Tab.values(), Tab::word))
                        .orElse(Tab.UNREVIEWED),
                first("question")
                        .map(word -> known("question", word, Question.values(), Question::word))
                        .orElse(null),
                first("kind")
                        .map(word -> known("kind", word, QuoteKind.values(), QueueForm::word))
                        .orElse(null),
                atMost("speaker", LONGEST_NAME),
                atMost("publisher", LONGEST_NAME),
                from,
                to,
                atMost("q", SearchIndex.LONGEST),
                first("sort")
                        .map(word -> known("sort", word, Order.values(), Order::word))
                        .orElse(Order.OLDEST));
    }

    /** Where to go on; null for the first page. */
    QueueCursor cursor() {
        if (first("after").isPresent() && first("before").isPresent()) {
            throw Refusal.malformed("before", "Give either after or before: a page goes on in one direction.");
        }
        return first("after")
                .map(key -> new QueueCursor(key("after", key), false))
                .or(() -> first("before").map(key -> new QueueCursor(key("before", key), true)))
                .orElse(null);
    }

    private static long key(String field, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException wrong) {
            throw Refusal.invalid(
                    field, "This is no place in the queue: follow the links to the next and previous page.");
        }
    }

    private LocalDate day(String field) {
        try {
            LocalDate day = first(field).map(LocalDate::parse).orElse(null);
            if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
                throw Refusal.invalid(field, "The year is " + day.getYear() + ": choose one from 1 to 9999.");
            }
            return day;
        } catch (DateTimeParseException wrong) {
            throw Refusal.invalid(field, "This is no day: write it as 2026-03-31.");
        }
    }

    private String atMost(String field, int longest) {
        String words = first(field).orElse(null);
        if (words != null && words.length() > longest) {
            throw Refusal.invalid(
                    field, "This has " + words.length() + " characters: the first " + longest + " are enough.");
        }
        return words;
    }

    private static <T> T known(String field, String word, T[] values, Function<T, String> words) {
        return Arrays.stream(values)
                .filter(value -> words.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        field,
                        "It is none of those there are: choose "
                                + Arrays.stream(values).map(words).collect(Collectors.joining(", ")) + "."));
    }

    private static String word(QuoteKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
