package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.text.LanguageFault;
import org.ascribe.text.LanguageFolder;

/** Reads {@code quotes.rules}; a file with a fault is refused with its line and the reason. */
public final class QuoteRules {
    private static final Pattern NAME = Pattern.compile("[A-Z]{2,}\\b");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String file;
    private final Elements elements;
    private final Map<String, String> named = new HashMap<>();
    private final List<QuoteRule> rules = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Draft draft;

    private QuoteRules(LanguageFolder folder, String file) {
        this.elements = new Elements(folder);
        this.file = file;
    }

    /** The built-in rules in their order: the first that fits wins. */
    public static List<QuoteRule> english() {
        return of(LanguageFolder.builtIn());
    }

    /**
     * The rules of a folder in their order.
     *
     * @throws LanguageFault naming the file, the line and what is wrong
     */
    public static List<QuoteRule> of(LanguageFolder folder) {
        return read(folder, folder.place("quotes.rules"), folder.lines("quotes.rules"));
    }

    /**
     * Reads the lines of a file.
     *
     * @param folder has the lists that the rules rest on
     * @throws LanguageFault naming the file, the line and what is wrong
     */
    public static List<QuoteRule> read(LanguageFolder folder, String file, List<String> lines) {
        QuoteRules reader = new QuoteRules(folder, file);
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i).strip(), i + 1);
        }
        reader.finish();
        return List.copyOf(reader.rules);
    }

    private void line(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("let ")) {
            String[] parts = line.substring(4).split("=", 2);
            named.put(parts[0].strip(), "( " + expanded(parts[1].strip()) + " )");
        } else if (line.startsWith("== ")) {
            finish();
            begin(line.substring(3).strip(), number);
        } else if (draft == null) {
            throw refused(number, "a line before the first rule is neither a comment nor a \"let\"");
        } else if (line.startsWith("+ ")) {
            draft.wanted.add(line.substring(2).strip());
        } else if (line.startsWith("- ")) {
            draft.unwanted.add(line.substring(2).strip());
        } else if (draft.shape != null) {
            throw refused(number, "rule \"" + draft.id + "\" has two shapes; join them by ( … | … )");
        } else {
            draft.shape = line;
        }
    }

    private void begin(String id, int number) {
        if (!ID.matcher(id).matches()) {
            throw refused(number, "\"" + id + "\" is no rule id: lower-case words joined by hyphens");
        }
        if (!ids.add(id)) {
            throw refused(number, "there are two rules \"" + id + "\"");
        }
        draft = new Draft(id, number);
    }

    private void finish() {
        if (draft == null) {
            return;
        }
        if (draft.shape == null) {
            throw refused(draft.line, "rule \"" + draft.id + "\" has no shape");
        }
        if (draft.wanted.isEmpty()) {
            throw refused(draft.line, "rule \"" + draft.id + "\" has no example (+)");
        }
        QuoteRule.Effect effect = effect(draft.shape);
        String shape = draft.shape.replaceFirst("^(SAID|AFTER|LEFT) ", "");
        try {
            Shape parsed = ShapeParser.parse(elements, expanded(shape));
            rules.add(new QuoteRule(draft.id, draft.shape, parsed, effect, draft.wanted, draft.unwanted, draft.line));
        } catch (IllegalArgumentException fault) {
            throw refused(draft.line, "rule \"" + draft.id + "\": " + fault.getMessage());
        }
    }

    private static QuoteRule.Effect effect(String shape) {
        if (shape.startsWith("SAID ")) {
            return QuoteRule.Effect.JOINS;
        }
        if (shape.startsWith("LEFT ")) {
            return QuoteRule.Effect.LEFT_OVER;
        }
        return shape.startsWith("AFTER ") ? QuoteRule.Effect.FOLLOWS : QuoteRule.Effect.FINDS;
    }

    private String expanded(String shape) {
        Matcher name = NAME.matcher(shape);
        return name.replaceAll(found -> Matcher.quoteReplacement(named.getOrDefault(found.group(), found.group())));
    }

    private LanguageFault refused(int number, String reason) {
        return new LanguageFault(file + ":" + number + ": " + reason);
    }

    private static final class Draft {
        private final String id;
        private final int line;
        private final List<String> wanted = new ArrayList<>();
        private final List<String> unwanted = new ArrayList<>();
        private String shape;

        Draft(String id, int line) {
            this.id = id;
            this.line = line;
        }
    }
}
