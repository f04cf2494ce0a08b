package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ascribe.extraction.CueVerb.Form;
import org.ascribe.text.LanguageFolder;

/** The verbs that introduce reported words, found by any of their forms. */
final class CueVerbs {
    /** A form of a cue verb, of one or more words. */
    record Entry(List<String> words, CueVerb verb, Form form) {}

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /** Reads {@code cue-verbs.txt}. */
    static CueVerbs of(LanguageFolder folder) {
        CueVerbs verbs = new CueVerbs();
        folder.entries("cue-verbs.txt").forEach(verbs::read);
        verbs.byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry e) -> e.words().size()).reversed()));
        return verbs;
    }

    private void read(String line) {
        String[] parts = line.split("\\|", -1);
        int colon = line.indexOf(':');
        String[] rank = BLANKS.split(parts[1].strip());
        String complements = parts.length > 2 ? parts[2].strip() : "";
        CueVerb verb = new CueVerb(
                line.substring(0, colon).strip(),
                Integer.parseInt(rank[0]),
                rank[1],
                complements.isEmpty() ? Set.of() : Set.of(BLANKS.split(complements)));
        String forms = parts[0].substring(colon + 1).strip();
        List<String> all = List.of(verb.lemma().contains(" ") ? forms.split("\\s*,\\s*") : BLANKS.split(forms));
        add(verb.lemma(), verb, Form.BASE);
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i), verb, form(all, i));
        }
    }

    /** In a line the forms stand in the order third person, past, participle if it differs, ing form, other spellings. */
    private static Form form(List<String> all, int i) {
        String first = all.get(i).split(" ")[0];
        if (first.endsWith("ing")) {
            return Form.ING;
        }
        if (i == 0 || first.endsWith("s") && !first.endsWith("ss") && i > 2) {
            return Form.PRESENT;
        }
        return i == 2 ? Form.PARTICIPLE : Form.PAST;
    }

    private void add(String words, CueVerb verb, Form form) {
        List<String> split = List.of(BLANKS.split(words.strip()));
        List<Entry> entries = byFirstWord.computeIfAbsent(split.get(0), any -> new ArrayList<>());
        if (entries.stream().noneMatch(e -> e.words().equals(split))) {
            entries.add(new Entry(split, verb, form));
        }
    }

    /** The longest entry that stands at this token, or null. */
    Entry at(List<Token> tokens, int index, int limit) {
        for (Entry entry : byFirstWord.getOrDefault(tokens.get(index).word(), List.of())) {
            int size = entry.words().size();
            if (index + size <= limit && stands(entry, tokens, index)) {
                return entry;
            }
        }
        return null;
    }

    private static boolean stands(Entry entry, List<Token> tokens, int index) {
        for (int i = 1; i < entry.words().size(); i++) {
            if (!entry.words().get(i).equals(tokens.get(index + i).word())) {
                return false;
            }
        }
        return true;
    }
}
