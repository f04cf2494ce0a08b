package org.ascribe.extraction;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ascribe.text.WordList;

/** The word lists of {@code language/en}, asked by word. */
final class Lexicon {
    private static final Set<WordClass> NONE = EnumSet.noneOf(WordClass.class);

    private final Map<String, Set<WordClass>> classes = new HashMap<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> metonyms = new HashSet<>();
    private final Map<String, WordClass> givenNames = new HashMap<>();

    /** Reads the built-in lists. */
    static Lexicon english() {
        Lexicon lexicon = new Lexicon();
        lexicon.read("function/determiners.txt", WordClass.DETERMINER);
        lexicon.read("function/prepositions.txt", WordClass.PREPOSITION);
        lexicon.read("function/conjunctions.txt", WordClass.CONJUNCTION);
        lexicon.read("function/subordinators.txt", WordClass.SUBORDINATOR);
        lexicon.read("function/auxiliaries.txt", WordClass.AUXILIARY);
        lexicon.read("function/adverbs.txt", WordClass.ADVERB);
        lexicon.read("function/quantifiers.txt", WordClass.QUANTIFIER);
        lexicon.read("function/time.txt", WordClass.TIME);
        lexicon.read("function/pronouns.txt", WordClass.PRONOUN);
        lexicon.read("titles.txt", WordClass.TITLE);
        lexicon.read("roles.txt", WordClass.ROLE);
        lexicon.read("collectives.txt", WordClass.COLLECTIVE);
        lexicon.read("documents.txt", WordClass.DOCUMENT);
        lexicon.read("verb-forms.txt", WordClass.VERB);
        WordList.english("abbreviations.txt").forEach(line -> lexicon.abbreviations.add(head(line)));
        WordList.english("metonyms.txt").forEach(line -> lexicon.metonyms.add(head(line)));
        WordList.english("given-names-feminine.txt").forEach(n -> lexicon.givenNames.put(head(n), WordClass.FEMININE));
        WordList.english("given-names-masculine.txt")
                .forEach(n -> lexicon.givenNames.put(head(n), WordClass.MASCULINE));
        return lexicon;
    }

    /** A line is {@code word: other forms | marks}; every form has the class, and the genders and numbers of the marks. */
    private void read(String list, WordClass wordClass) {
        for (String line : WordList.english(list)) {
            String[] parts = line.split("\\|");
            for (String form : parts[0].split("[:\\s]+(?=.*:)|:\\s*|(?<=:.*)\\s+")) {
                add(form.strip(), wordClass);
            }
        }
    }

    private void add(String form, WordClass wordClass) {
        if (!form.isEmpty()) {
            classes.computeIfAbsent(form.toLowerCase(Locale.ROOT), any -> EnumSet.noneOf(WordClass.class))
                    .add(wordClass);
        }
    }

    private static String head(String line) {
        return line.split("[|:]")[0].strip().toLowerCase(Locale.ROOT);
    }

    Set<WordClass> classes(String word) {
        return classes.getOrDefault(word, NONE);
    }

    boolean is(String word, WordClass wordClass) {
        return classes(word).contains(wordClass);
    }

    boolean isAbbreviation(String word) {
        return abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isMetonym(String name) {
        return metonyms.contains(name.toLowerCase(Locale.ROOT));
    }

    /** MASCULINE or FEMININE, or null for a name that is not in the lists. */
    WordClass genderOf(String givenName) {
        return givenNames.get(givenName.toLowerCase(Locale.ROOT));
    }
}
