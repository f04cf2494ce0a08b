package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.text.Span;

/**
 * A passage in the house's notation: {@code {q …}} round the words, {@code {c …}} round the cue, {@code {s …}} round the
 * mention of who speaks.
 *
 * <p>Several attributions in one passage are told apart by a digit ({@code {q2 …}}); one without a digit is the first,
 * and what two share has both ({@code {s1+2 …}}).
 * {@code ¶} stands for the end of a paragraph. Rules, the seeds' expected quotations, failing tests and reports of bugs
 * are all written so.
 *
 * @param text the passage without its braces
 * @param attributions what is marked in it, by number
 */
public record MarkedText(String text, List<Attribution> attributions) {
    private static final Pattern BRACE = Pattern.compile("\\{([qcs])(\\d*(?:\\+\\d+)*) |\\}");

    /**
     * An attribution that is marked.
     *
     * @param content where its words stand in the passage without braces
     * @param cue null where none is marked
     * @param mention null where none is marked
     */
    public record Attribution(List<Span> content, Span cue, Span mention) {
        public Attribution {
            content = List.copyOf(content);
        }
    }

    /**
     * Reads a passage.
     *
     * @throws IllegalArgumentException where a brace is not closed, or closes nothing
     */
    public static MarkedText parse(String notation) {
        StringBuilder text = new StringBuilder();
        Map<Integer, Builder> found = new TreeMap<>();
        Matcher brace = BRACE.matcher(notation.strip().replace(" ¶ ", "\n\n"));
        String marked = notation.strip().replace(" ¶ ", "\n\n");
        String[] open = null;
        int start = 0;
        int at = 0;
        while (brace.find()) {
            text.append(marked, at, brace.start());
            at = brace.end();
            if (brace.group(1) != null) {
                if (open != null) {
                    throw new IllegalArgumentException("a brace opens inside another: " + notation);
                }
                open = new String[] {brace.group(1), brace.group(2)};
                start = text.length();
            } else if (open == null) {
                throw new IllegalArgumentException("a brace closes nothing: " + notation);
            } else {
                for (String number : open[1].isEmpty() ? new String[] {"1"} : open[1].split("\\+")) {
                    found.computeIfAbsent(Integer.parseInt(number), any -> new Builder())
                            .add(open[0], new Span(start, text.length()));
                }
                open = null;
            }
        }
        if (open != null) {
            throw new IllegalArgumentException("a brace is not closed: " + notation);
        }
        text.append(marked.substring(at));
        return new MarkedText(
                text.toString(), found.values().stream().map(Builder::build).toList());
    }

    /**
     * Writes one attribution back into its passage; a span that begins inside another is left out.
     *
     * @param cue null where there is none
     * @param mention null where there is none
     */
    public static String show(String text, List<Span> content, Span cue, Span mention) {
        Map<Span, String> parts = new TreeMap<>();
        content.forEach(span -> parts.put(span, "q"));
        if (cue != null) {
            parts.putIfAbsent(cue, "c");
        }
        if (mention != null) {
            parts.putIfAbsent(mention, "s");
        }
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Map.Entry<Span, String> part : parts.entrySet()) {
            Span span = part.getKey();
            if (span.start() >= at) {
                shown.append(text, at, span.start())
                        .append('{')
                        .append(part.getValue())
                        .append(' ');
                shown.append(text, span.start(), span.end()).append('}');
                at = span.end();
            }
        }
        return shown.append(text.substring(at)).toString().replaceAll("\\s*\n\\s*", " ¶ ");
    }

    private static final class Builder {
        private final List<Span> content = new ArrayList<>();
        private Span cue;
        private Span mention;

        void add(String part, Span span) {
            switch (part) {
                case "q" -> content.add(span);
                case "c" -> cue = span;
                case "s" -> mention = span;
                default -> throw new IllegalStateException(part);
            }
        }

        Attribution build() {
            return new Attribution(content, cue, mention);
        }
    }
}
