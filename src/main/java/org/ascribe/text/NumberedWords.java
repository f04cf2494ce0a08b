package org.ascribe.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as words that are numbered from 1, for whoever marks places by numbers; a mark of punctuation counts as a word of
 * its own.
 */
public final class NumberedWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’\\-][\\p{L}\\p{M}\\p{N}]+)*|\\S");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:\\s*[-–]\\s*(\\d{1,9}))?");

    private final List<Span> words = new ArrayList<>();

    private NumberedWords(SourceText text) {
        Matcher word = WORD.matcher(text.value());
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
        }
    }

    public static NumberedWords of(SourceText text) {
        return new NumberedWords(text);
    }

    public int size() {
        return words.size();
    }

    /** Where the word of that number stands, from 1 to {@link #size()}. */
    public Span word(int number) {
        return words.get(number - 1);
    }

    /** The number of the first word that ends behind that place; one more than the last where none does. */
    public int from(int position) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low + 1;
    }

    /** The places by number, such as {@code 12-18 24}: whole words, where a place cuts one. */
    public String numbers(List<Span> spans) {
        return spans.stream()
                .map(this::numbers)
                .filter(range -> !range.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String numbers(Span span) {
        int first = from(span.start());
        int last = Math.min(words.size(), from(Math.max(span.start(), span.end() - 1)));
        if (first > last || word(first).start() >= span.end()) {
            return "";
        }
        last = word(last).start() < span.end() ? last : last - 1;
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    /**
     * The places of such numbers; none for null and blank.
     *
     * @throws IllegalArgumentException for what are no numbers of words, with the remedy
     */
    public List<Span> spans(String numbers) {
        if (numbers == null || numbers.isBlank()) {
            return List.of();
        }
        String tight = numbers.strip().replaceAll("\\s*[-–]\\s*", "-");
        return Arrays.stream(tight.split("[\\s,;]+")).map(this::span).toList();
    }

    private Span span(String range) {
        Matcher ends = RANGE.matcher(range);
        if (!ends.matches()) {
            throw new IllegalArgumentException(
                    "“" + range + "” is no place: write numbers of words, such as 12-18 24-30.");
        }
        int first = Integer.parseInt(ends.group(1));
        int last = ends.group(2) == null ? first : Integer.parseInt(ends.group(2));
        if (first < 1 || last > words.size()) {
            throw new IllegalArgumentException(
                    "The words are numbered from 1 to " + words.size() + ", not " + range + ".");
        }
        if (last < first) {
            throw new IllegalArgumentException(
                    "“" + range + "” ends before it begins: write the smaller number first.");
        }
        return new Span(word(first).start(), word(last).end());
    }
}
