package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ascribe.text.LowerCase;

/**
 * A mention taken apart: "Russian President Vladimir Putin" is the name "Vladimir Putin" with the role "Russian
 * President".
 *
 * @param name the name without title and role; empty where the mention holds none
 * @param role the words before the name, or null
 * @param roles the single words of role and title, in lower case
 * @param gender what title or given name tell, or null
 */
record NameParts(String name, String role, Set<String> roles, WordClass gender) {

    static NameParts of(String mention, Lexicon lexicon) {
        String[] words =
                mention.replaceAll("\\(.*", "").replaceAll(",.*", "").strip().split("\\s+");
        int end = words.length;
        if (end > 0 && words[end - 1].matches(".*[’']s?$")) {
            words[end - 1] = words[end - 1].replaceAll("[’']s?$", "");
        }
        int start = end;
        while (start > 0 && partOfName(words, start - 1)) {
            start--;
        }
        while (start < end && (!Character.isUpperCase(words[start].charAt(0)) || opener(words, start, end, lexicon))) {
            start++;
        }
        for (int i = start; i < end; i++) {
            if (isTitle(words[i], lexicon)) {
                start = i + 1;
            }
        }
        Set<String> roles = new HashSet<>();
        List<String> before = new ArrayList<>();
        WordClass gender = null;
        for (int i = 0; i < start; i++) {
            String word = folded(words[i]);
            before.add(words[i]);
            if (lexicon.is(word, WordClass.ROLE) || lexicon.is(word, WordClass.TITLE)) {
                roles.add(word);
            }
            gender = gender != null ? gender : told(word, lexicon);
        }
        String name = String.join(" ", List.of(words).subList(start, end));
        WordClass byName = name.isEmpty() ? null : lexicon.genderOf(name.split(" ")[0]);
        String role = roles.isEmpty() ? null : String.join(" ", before);
        return new NameParts(name, role, roles, gender != null ? gender : byName);
    }

    private static boolean partOfName(String[] words, int i) {
        char first = words[i].charAt(0);
        boolean particle = Set.of(
                        "de", "da", "van", "von", "der", "den", "bin", "al", "el", "la", "of", "the", "and", "&")
                .contains(words[i]);
        return Character.isUpperCase(first)
                || Character.isDigit(first) && i > 0
                || particle && i > 0 && i + 1 < words.length;
    }

    /** "Neither Ruiz", "Then Ruiz", "Westmere’s Ruiz": the name begins behind. */
    private static boolean opener(String[] words, int i, int end, Lexicon lexicon) {
        String word = folded(words[i]);
        boolean function = lexicon.is(word, WordClass.QUANTIFIER)
                || lexicon.is(word, WordClass.DETERMINER)
                || lexicon.is(word, WordClass.ADVERB)
                || lexicon.is(word, WordClass.SUBORDINATOR)
                || lexicon.is(word, WordClass.CONJUNCTION)
                || word.equals("former");
        return i + 1 < end && (function || word.endsWith("'s"));
    }

    private static boolean isTitle(String word, Lexicon lexicon) {
        String folded = folded(word);
        return lexicon.is(folded, WordClass.TITLE)
                || lexicon.is(folded + ".", WordClass.TITLE)
                || lexicon.is(folded.replaceFirst("s\\.?$", "."), WordClass.TITLE)
                || lexicon.is(folded.replaceFirst("s$", ""), WordClass.TITLE)
                || lexicon.is(folded, WordClass.ROLE);
    }

    private static WordClass told(String word, Lexicon lexicon) {
        Set<WordClass> classes = lexicon.classes(word);
        return classes.contains(WordClass.MASCULINE)
                ? WordClass.MASCULINE
                : classes.contains(WordClass.FEMININE) ? WordClass.FEMININE : null;
    }

    private static String folded(String word) {
        return LowerCase.of(word).replace('’', '\'');
    }
}
