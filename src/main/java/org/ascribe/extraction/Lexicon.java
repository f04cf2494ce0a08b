package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ascribe.text.LanguageFolder;
import org.ascribe.text.LowerCase;

/** The word lists of {@code language/en}, asked by word. */
final class Lexicon {
    /** family, ally, rally, supply, reply, Italy. */
    private static final int LONGEST_NOUN_IN_LY = 6;

    private static final Pattern FORMS = Pattern.compile("[:\\s]+");
    private static final Set<WordClass> GENDERS = EnumSet.of(WordClass.MASCULINE, WordClass.FEMININE, WordClass.NEUTER);
    private static final Set<WordClass> NONE = EnumSet.noneOf(WordClass.class);

    private final Map<String, Set<WordClass>> classes = new HashMap<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Map<String, List<List<String>>> notSpeech = new HashMap<>();
    private final Set<String> metonyms = new HashSet<>();
    private final Map<String, WordClass> givenNames = new HashMap<>();

    /** Reads the lists of a folder. */
    static Lexicon of(LanguageFolder folder) {
        Lexicon lexicon = new Lexicon();
        lexicon.read(folder, "function/determiners.txt", WordClass.DETERMINER);
        lexicon.read(folder, "function/prepositions.txt", WordClass.PREPOSITION);
        lexicon.read(folder, "function/conjunctions.txt", WordClass.CONJUNCTION);
        lexicon.read(folder, "function/subordinators.txt", WordClass.SUBORDINATOR);
        lexicon.read(folder, "function/auxiliaries.txt", WordClass.AUXILIARY);
        lexicon.read(folder, "function/adverbs.txt", WordClass.ADVERB);
        lexicon.read(folder, "function/quantifiers.txt", WordClass.QUANTIFIER);
        lexicon.read(folder, "function/time.txt", WordClass.TIME);
        lexicon.read(folder, "function/pronouns.txt", WordClass.PRONOUN);
        lexicon.read(folder, "titles.txt", WordClass.TITLE);
        lexicon.read(folder, "roles.txt", WordClass.ROLE);
        lexicon.read(folder, "collectives.txt", WordClass.COLLECTIVE);
        lexicon.read(folder, "documents.txt", WordClass.DOCUMENT);
        lexicon.read(folder, "verb-forms.txt", WordClass.VERB);
        folder.entries("abbreviations.txt").forEach(line -> lexicon.abbreviations.add(line.split("\\|")[0].strip()));
        folder.entries("metonyms.txt").forEach(line -> lexicon.metonyms.add(head(line)));
        folder.entries("given-names-feminine.txt").forEach(n -> lexicon.givenNames.put(head(n), WordClass.FEMININE));
        folder.entries("given-names-masculine.txt").forEach(n -> lexicon.givenNames.put(head(n), WordClass.MASCULINE));
        folder.entries("not-speech.txt").forEach(line -> {
            List<String> words = List.of(line.split(" "));
            lexicon.notSpeech
                    .computeIfAbsent(words.get(0), any -> new ArrayList<>())
                    .add(words);
        });
        return lexicon;
    }

    /** How many words an idiom takes that begins at this token and in which a cue is no speech; 0 where none does. */
    int notSpeechAt(List<Token> tokens, int index) {
        int longest = 0;
        for (List<String> idiom : notSpeech.getOrDefault(tokens.get(index).word(), List.of())) {
            boolean stands = index + idiom.size() <= tokens.size() && idiom.size() > longest;
            for (int i = 1; stands && i < idiom.size(); i++) {
                stands = idiom.get(i).equals(tokens.get(index + i).word());
            }
            longest = stands ? idiom.size() : longest;
        }
        return longest;
    }

    /** A line is {@code entry} or {@code lemma: forms}, and after a bar the gender that it tells. */
    private void read(LanguageFolder folder, String list, WordClass wordClass) {
        for (String line : folder.entries(list)) {
            String[] parts = line.split("\\|");
            String[] forms = parts[0].contains(":") ? FORMS.split(parts[0]) : new String[] {parts[0].strip()};
            for (String form : forms) {
                add(form, wordClass);
                for (WordClass gender : GENDERS) {
                    if (parts.length > 1 && parts[1].contains(gender.name().toLowerCase(Locale.ROOT))) {
                        add(form, gender);
                    }
                }
            }
        }
    }

    private void add(String form, WordClass wordClass) {
        classes.computeIfAbsent(form.toLowerCase(Locale.ROOT), any -> EnumSet.noneOf(WordClass.class))
                .add(wordClass);
    }

    private static String head(String line) {
        int bar = line.indexOf('|');
        return (bar < 0 ? line : line.substring(0, bar)).strip().toLowerCase(Locale.ROOT);
    }

    Set<WordClass> classes(String word) {
        return classes.getOrDefault(word, NONE);
    }

    boolean is(String word, WordClass wordClass) {
        return classes(word).contains(wordClass);
    }

    /** "reasonably": a word in -ly that no list knows as anything else. */
    boolean isManner(String word) {
        return word.length() > LONGEST_NOUN_IN_LY && word.endsWith("ly") && !classes.containsKey(word);
    }

    boolean isAbbreviation(String word) {
        return abbreviations.contains(word);
    }

    boolean isMetonym(String name) {
        return metonyms.contains(LowerCase.of(name));
    }

    /** MASCULINE or FEMININE, or null for a name that is not in the lists. */
    WordClass genderOf(String givenName) {
        return givenNames.get(LowerCase.of(givenName));
    }
}
