package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.text.LanguageFolder;

/** A word list whose entries may be of several words, each with what its line says after the bar. */
final class PhraseList {
    private record Entry(String[] words, String note) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private PhraseList() {}

    /** Reads a list of a folder. */
    static PhraseList of(LanguageFolder folder, String name) {
        PhraseList list = new PhraseList();
        for (String line : folder.entries(name)) {
            int bar = line.indexOf('|');
            String[] words = (bar < 0 ? line : line.substring(0, bar)).strip().split(" ");
            String note = bar < 0 ? "" : line.substring(bar + 1).strip();
            list.byFirstWord.computeIfAbsent(words[0], any -> new ArrayList<>()).add(new Entry(words, note));
        }
        return list;
    }

    /** What the longest entry that begins at this token says; empty where it says nothing, null where none begins. */
    String at(Words words, int i, int limit) {
        Entry longest = null;
        for (Entry entry : byFirstWord.getOrDefault(words.word(i), List.of())) {
            boolean longer = longest == null || entry.words().length > longest.words().length;
            if (longer && i + entry.words().length <= limit && stands(entry.words(), words, i)) {
                longest = entry;
            }
        }
        return longest == null ? null : longest.note();
    }

    private static boolean stands(String[] entry, Words words, int i) {
        for (int k = 1; k < entry.length; k++) {
            if (!entry[k].equals(words.word(i + k))) {
                return false;
            }
        }
        return true;
    }

    /** What the entry of exactly this wording says, or null. */
    String of(String wording) {
        String[] words = wording.split(" ");
        for (Entry entry : byFirstWord.getOrDefault(words[0], List.of())) {
            if (List.of(entry.words()).equals(List.of(words))) {
                return entry.note();
            }
        }
        return null;
    }
}
