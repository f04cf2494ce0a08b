package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ascribe.extraction.Captures.Part;

/**
 * Reads the shape of a rule.
 *
 * <p>A shape is a line of elements: names in capitals with their features ({@code CUE.1.finite}, {@code SPEAKER.name}),
 * punctuation and words in lower case as they stand, {@code ^} and {@code $} for the edges of a sentence, {@code ¶} for
 * the end of a paragraph, {@code …} for a short run of anything. {@code ( a | b )} chooses, {@code ?} makes optional,
 * {@code +} repeats. {@code {q …}}, {@code {c …}} and {@code {s …}} bind content, cue and mention; QUOTE and CLAUSE, CUE
 * and NOUN, and SPEAKER are bound by themselves.
 */
final class ShapeParser {
    private final Elements elements;
    private final List<String> tokens;
    private int at;
    private boolean bound;

    private ShapeParser(Elements elements, String shape) {
        this.elements = elements;
        this.tokens = List.of(shape.strip()
                .replaceAll("([{}()|])", " $1 ")
                .replaceAll("\\s+([?+])", "$1")
                .strip()
                .split("\\s+"));
    }

    /**
     * Reads a shape.
     *
     * @throws IllegalArgumentException with the reason, for a shape that cannot be read
     */
    static Shape parse(Elements elements, String shape) {
        ShapeParser parser = new ShapeParser(elements, shape);
        Element body = parser.alternatives();
        if (parser.at < parser.tokens.size()) {
            throw new IllegalArgumentException("\"" + parser.tokens.get(parser.at) + "\" closes nothing");
        }
        return new Shape(body);
    }

    private Element alternatives() {
        List<Element> ways = new ArrayList<>();
        ways.add(sequence());
        while (peek("|")) {
            at++;
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.get(0) : Shape.either(ways);
    }

    private Element sequence() {
        List<Element> found = new ArrayList<>();
        while (at < tokens.size() && !peek("|") && !peekAny(")", ")?", ")+", "}", "}?", "}+")) {
            found.add(element());
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("an empty shape fits nothing");
        }
        return Shape.sequence(found);
    }

    private Element element() {
        String token = tokens.get(at++);
        if (token.equals("(")) {
            Element group = alternatives();
            return quantified(group, closing(")"));
        }
        if (token.equals("{")) {
            Part part = part(tokens.get(at++));
            boolean outer = bound;
            bound = true;
            Element group = alternatives();
            bound = outer;
            return quantified(Shape.captured(part, group), closing("}"));
        }
        String quantifier = token.length() > 1 && (token.endsWith("?") || token.endsWith("+"))
                ? token.substring(token.length() - 1)
                : "";
        return quantified(atom(token.substring(0, token.length() - quantifier.length())), quantifier);
    }

    private static Element quantified(Element element, String quantifier) {
        return switch (quantifier) {
            case "?" -> Shape.optional(element);
            case "+" -> Shape.repeated(element);
            default -> element;
        };
    }

    private Element atom(String token) {
        if (!Character.isUpperCase(token.charAt(0))) {
            return elements.literal(token);
        }
        String[] parts = token.split("\\.");
        Set<String> features = Set.of(
                token.substring(parts[0].length()).replaceFirst("^\\.", "").split("\\."));
        Element element = elements.named(parts[0], features);
        Part part = elements.partOf(parts[0]);
        return part == null || bound ? element : Shape.captured(part, element);
    }

    private String closing(String bracket) {
        if (at >= tokens.size() || !tokens.get(at).startsWith(bracket)) {
            throw new IllegalArgumentException("\"" + bracket + "\" is missing");
        }
        return tokens.get(at++).substring(1);
    }

    private static Part part(String letter) {
        return switch (letter.toLowerCase(Locale.ROOT)) {
            case "q" -> Part.CONTENT;
            case "c" -> Part.CUE;
            case "s" -> Part.MENTION;
            default -> throw new IllegalArgumentException("{" + letter + " is none of {q, {c and {s");
        };
    }

    private boolean peek(String token) {
        return at < tokens.size() && tokens.get(at).equals(token);
    }

    private boolean peekAny(String... wanted) {
        return at < tokens.size() && List.of(wanted).contains(tokens.get(at));
    }
}
