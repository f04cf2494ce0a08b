package org.ascribe.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A file of the language folder and what a line of it looks like.
 *
 * @param name its path below {@code language/en}
 * @param line what each entry has to match; null for the rules, which have a reader of their own
 * @param example such an entry, for whoever wrote another
 */
record LanguageFile(String name, Pattern line, String example) {
    private static final Pattern ENTRY = Pattern.compile("[^|:]+");
    private static final Pattern FORMS = Pattern.compile("[^|:]+(:[^|:]*)?");
    private static final Pattern GENDERED = Pattern.compile("[^|:]+(\\| *(masculine|feminine|neuter)\\b.*)?");
    private static final Pattern VERB = Pattern.compile("[^|:]+: *[^|: ][^|:]*\\| *[123] +"
            + "(neutral|positive|negative|doubtful) *"
            + "(\\|( *(np|ing|to|person-to|person-that|as|name|of|wh)\\b(?!-))* *)?");
    private static final Pattern NOUN = Pattern.compile("[^|:]+:[^|:]*\\| *[12] *");

    /** Every file of the folder, sorted by name. */
    static final List<LanguageFile> ALL = List.of(
            of("abbreviations.txt", "[^|:]+(\\| *may end *)?", "a.m. | may end"),
            of("boilerplate.txt", ".*", "read more"),
            of("claim-cues.txt", "[^|:]+\\| *(question|denied|opinion|prediction|commitment) *", "deny | denied"),
            new LanguageFile("collectives.txt", GENDERED, "committee"),
            new LanguageFile("cue-nouns.txt", NOUN, "claim: claims | 1"),
            new LanguageFile("cue-verbs.txt", VERB, "say: says said saying | 1 neutral | wh"),
            new LanguageFile("documents.txt", GENDERED, "report"),
            new LanguageFile("expletives.txt", ENTRY, "is raining"),
            new LanguageFile("function-words.txt", ENTRY, "about"),
            new LanguageFile("function/adverbs.txt", ENTRY, "later"),
            new LanguageFile("function/auxiliaries.txt", FORMS, "would"),
            new LanguageFile("function/conjunctions.txt", ENTRY, "and"),
            new LanguageFile("function/determiners.txt", ENTRY, "the"),
            new LanguageFile("function/prepositions.txt", ENTRY, "according to"),
            of("function/pronouns.txt", "[^|:]+:[^|:]+\\|[^|:]+", "he: he him his himself | masculine singular"),
            new LanguageFile("function/quantifiers.txt", ENTRY, "many"),
            new LanguageFile("function/subordinators.txt", ENTRY, "because"),
            new LanguageFile("function/time.txt", ENTRY, "Monday"),
            new LanguageFile("given-names-feminine.txt", ENTRY, "Ana"),
            new LanguageFile("given-names-masculine.txt", ENTRY, "Ivan"),
            new LanguageFile("metonyms.txt", ENTRY, "Kremlin"),
            new LanguageFile("not-speech.txt", ENTRY, "added to"),
            of("opinions.txt", "[^|:]+(\\| *hedge *)?", "appalling"),
            new LanguageFile("predictions.txt", ENTRY, "going to"),
            new LanguageFile("quotes.rules", null, ""),
            new LanguageFile("roles.txt", GENDERED, "abbot | masculine"),
            new LanguageFile("sentence-openers.txt", ENTRY, "after"),
            new LanguageFile("titles.txt", GENDERED, "abbess | feminine"),
            new LanguageFile("verb-forms.txt", FORMS, "abandoned"));

    private static LanguageFile of(String name, String line, String example) {
        return new LanguageFile(name, Pattern.compile(line), example);
    }

    /** Whether a line of the file, stripped and neither empty nor a comment, is an entry. */
    boolean takes(String entry) {
        return line == null || line.matcher(entry).matches();
    }
}
