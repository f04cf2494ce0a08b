package org.ascribe.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.extraction.Extractor;
import org.ascribe.extraction.QuoteRule;
import org.ascribe.extraction.QuoteRules;
import org.ascribe.text.LanguageFolder;

/** The rules in use, to be read by those who want to know why something was found. */
@ApplicationScoped
public class Rulebook {
    private static final String FILE = "quotes.rules";

    private final RulebookJson book;

    Rulebook(LanguageFolder language, Extractor extractor) {
        List<RuleJson> rules = new ArrayList<>();
        for (QuoteRule rule : QuoteRules.of(language)) {
            rules.add(new RuleJson(rule.id(), rule.written(), rule.wanted(), rule.unwanted(), rule.line()));
        }
        List<String> head = language.lines(FILE).stream()
                .takeWhile(line -> !line.startsWith("== "))
                .toList();
        this.book = new RulebookJson(
                extractor.rules().sha256(), String.join("\n", head).strip(), List.copyOf(rules));
    }

    /** All rules, with the lines that explain their notation. */
    public RulebookJson book() {
        return book;
    }
}
