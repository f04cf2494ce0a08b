package org.ascribe.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.ascribe.extraction.EnglishExtractor;
import org.ascribe.extraction.QuoteRule;
import org.ascribe.extraction.QuoteRules;
import org.ascribe.extraction.RuleExamples;
import org.ascribe.extraction.RuleExamples.Outcome;
import org.ascribe.text.LanguageFault;
import org.ascribe.text.LanguageFolder;
import org.ascribe.text.OpenNlpSentenceSplitter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells a linguist whether the rules find what their examples say. */
@Command(
        name = "check-rules",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the examples of the rules: each + must be found exactly so, no - by its rule.",
            "A file in DIR stands for the built-in one of the same name below language/en (quotes.rules,"
                    + " cue-verbs.txt, function/time.txt …); without DIR the built-in rules are checked."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every example holds",
            "1:an example does not hold, or something stands there twice",
            "2:a file has a fault and cannot be read (named with its line)"
        })
public final class CheckRulesCommand implements Callable<Integer> {
    private static final int WRONG = 1;
    private static final int FAULT = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "the folder that is laid over the built-in files")
    private Path folder;

    @Option(names = "--rules", paramLabel = "DIR", description = "the same as DIR, as in the other commands")
    private Path rules;

    @Override
    public Integer call() {
        try {
            Path over = folder == null ? rules : folder;
            return check(over == null ? RulesOption.standing() : LanguageFolder.over(over));
        } catch (LanguageFault fault) {
            spec.commandLine().getErr().println(fault.getMessage());
            return FAULT;
        }
    }

    private int check(LanguageFolder language) {
        List<QuoteRule> read = QuoteRules.of(language);
        List<Outcome> outcomes =
                new RuleExamples(EnglishExtractor.of(language), OpenNlpSentenceSplitter.english(language)).run(read);
        PrintWriter out = spec.commandLine().getOut();
        String file = language.place("quotes.rules");
        List<Outcome> wrong =
                outcomes.stream().filter(outcome -> !outcome.passes()).toList();
        wrong.forEach(outcome -> print(out, file, outcome));
        List<String> twice = new ArrayList<>();
        new TreeMap<>(RuleExamples.duplicates(read))
                .forEach((example, ids) -> twice.add(
                        file + ": an example stands there twice (" + String.join(", ", ids) + "): " + example));
        language.laid().stream()
                .filter(name -> name.endsWith(".txt"))
                .forEach(name -> twice.addAll(twice(language, name)));
        twice.forEach(out::println);
        out.printf(
                "%d rules, %d examples: %d hold, %d do not%s.%n",
                read.size(),
                outcomes.size(),
                outcomes.size() - wrong.size(),
                wrong.size(),
                twice.isEmpty() ? "" : "; " + twice.size() + " twice");
        out.flush();
        return wrong.isEmpty() && twice.isEmpty() ? 0 : WRONG;
    }

    private static void print(PrintWriter out, String file, Outcome outcome) {
        out.println(file + ":" + outcome.rule().line() + ": " + outcome.rule().id());
        out.println("  " + (outcome.wanted() ? "+ " : "- ") + outcome.example());
        if (outcome.wanted()
                && outcome.found().equals(outcome.expected())
                && !outcome.shown().isEmpty()) {
            out.println("    found as marked, but by another rule:");
        } else {
            out.println("    expected: "
                    + (outcome.wanted() ? "exactly what is marked" : "nothing that this rule finds") + "; found:");
        }
        if (outcome.shown().isEmpty()) {
            out.println("    nothing");
        }
        outcome.shown().forEach(shown -> out.println("    " + shown));
    }

    /** Entries of a list that stand there twice, by their first part. */
    private static List<String> twice(LanguageFolder language, String name) {
        Map<String, Integer> first = new HashMap<>();
        List<String> messages = new ArrayList<>();
        List<String> lines = language.lines(name);
        for (int i = 0; i < lines.size(); i++) {
            String entry = lines.get(i).split("[|:]", 2)[0].strip();
            if (entry.isEmpty() || entry.startsWith("#")) {
                continue;
            }
            Integer before = first.putIfAbsent(entry, i + 1);
            if (before != null) {
                messages.add(language.place(name) + ":" + (i + 1) + ": \"" + entry + "\" stands in line " + before
                        + " already; join the two.");
            }
        }
        return messages;
    }
}
