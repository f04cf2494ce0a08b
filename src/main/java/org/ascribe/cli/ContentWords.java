package org.ascribe.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.text.Span;

/** The words of a text by number, so that contents can be compared whatever marks stand at their edges. */
final class ContentWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");
    private static final int MOST_CHARACTERS = 1000;

    private final List<Span> words = new ArrayList<>();

    ContentWords(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
        }
    }

    /** The numbers of the words that the spans touch; where there is none, their characters as negative numbers. */
    Set<Integer> of(List<Span> spans) {
        Set<Integer> found = new HashSet<>();
        for (Span span : spans) {
            for (int i = firstEndingAfter(span.start()); i < words.size(); i++) {
                if (words.get(i).start() >= span.end()) {
                    break;
                }
                found.add(i);
            }
        }
        if (found.isEmpty()) {
            for (Span span : spans) {
                int end = Math.min(span.end(), span.start() + MOST_CHARACTERS);
                for (int i = span.start(); i < end; i++) {
                    found.add(-1 - i);
                }
            }
        }
        return found;
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.get(middle).end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
