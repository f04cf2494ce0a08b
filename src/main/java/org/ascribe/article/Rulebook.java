package org.ascribe.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ascribe.extraction.Extractor;
import org.ascribe.extraction.QuoteRule;
import org.ascribe.extraction.QuoteRules;
import org.ascribe.text.LanguageFolder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rules in use, to be read by those who want to know why something was found. */
@ApplicationScoped
public class Rulebook {
    private static final String FILE = "quotes.rules";

    private final RulebookJson book;

    Rulebook(@ConfigProperty(name = "ascribe.language") Optional<Path> folder, Extractor extractor) {
        LanguageFolder language = folder.map(LanguageFolder::over).orElseGet(LanguageFolder::builtIn);
        List<String> lines = language.lines(FILE);
        List<RuleJson> rules = new ArrayList<>();
        for (QuoteRule rule : QuoteRules.of(language)) {
            rules.add(new RuleJson(rule.id(), shape(lines, rule.line()), rule.wanted(), rule.unwanted(), rule.line()));
        }
        List<String> head =
                lines.stream().takeWhile(line -> !line.startsWith("== ")).toList();
        this.book = new RulebookJson(
                extractor.rules().sha256(), String.join("\n", head).strip(), List.copyOf(rules));
    }

    /** All rules, with the lines that explain their notation. */
    public RulebookJson book() {
        return book;
    }

    /** The one line of a rule that is neither an example nor a comment. */
    private static String shape(List<String> lines, int line) {
        return lines.stream()
                .skip(line)
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.startsWith("#"))
                .findFirst()
                .orElseThrow();
    }
}
