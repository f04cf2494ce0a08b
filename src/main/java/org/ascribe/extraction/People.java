package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.ascribe.extraction.Phrase.Type;
import org.ascribe.extraction.Segment.Kind;

/** Everybody whom an article names outside of quotation marks and boilerplate. */
final class People {
    /** More people than these of one name are too many to tell apart. */
    private static final int NAMESAKES = 12;

    private final Map<String, Person> byName = new LinkedHashMap<>();
    private final Map<String, Set<Person>> byLastWord = new HashMap<>();
    private final Map<String, Set<Person>> byFirstWord = new HashMap<>();
    private final Map<String, Set<Person>> byInitials = new HashMap<>();
    private final List<Person> all = new ArrayList<>();
    private final Map<String, NavigableMap<Integer, Person>> byRole = new HashMap<>();
    private final Lexicon lexicon;

    People(Frame frame, Lexicon lexicon) {
        this.lexicon = lexicon;
        List<Integer> alone = new ArrayList<>();
        boolean headline = Headline.at(frame, 0);
        for (int i = 0; i < frame.size(); i++) {
            if (frame.is(i, Kind.PARAGRAPH)) {
                headline = Headline.at(frame, i + 1);
            } else if (!headline
                    && frame.is(i, Kind.PHRASE)
                    && frame.at(i).phrase().type() == Type.NAME) {
                meet(frame, i, alone);
            }
        }
        alone.forEach(at -> meetAlone(frame, at));
        all.forEach(person -> person.roles().forEach(role -> byRole.computeIfAbsent(role, any -> new TreeMap<>())
                .put(person.introduced(), person)));
    }

    /** "Mrs. Lynde" and "Anne", of whom the text never says more. */
    private void meetAlone(Frame frame, int at) {
        NameParts parts = NameParts.of(frame.text().cut(frame.at(at).phrase().core()), lexicon);
        boolean speaks = frame.is(at + 1, Kind.CUE) || frame.is(at - 1, Kind.CUE);
        boolean acronym = parts.name().equals(parts.name().toUpperCase(Locale.ROOT));
        boolean person = !parts.roles().isEmpty() || lexicon.genderOf(parts.name()) != null || speaks && !acronym;
        if (person && whoIs(parts.name()).isEmpty()) {
            Person met = new Person(parts.name(), at);
            all.add(met);
            index(parts.name(), met);
            met.learn(parts.roles(), parts.gender());
        }
        whoIs(parts.name()).forEach(one -> one.learn(parts.roles(), titleGender(parts)));
    }

    private void meet(Frame frame, int at, List<Integer> alone) {
        NameParts parts = NameParts.of(frame.text().cut(frame.at(at).phrase().core()), lexicon);
        if (parts.name().isEmpty() || parts.name().length() > NamePlaces.LONGEST) {
            return;
        }
        if (!parts.name().contains(" ") && !lexicon.isMetonym(parts.name())) {
            alone.add(at);
            return;
        }
        Person person = byName.get(parts.name());
        if (person == null) {
            person = sameButForInitials(parts.name());
        }
        if (person == null) {
            person = new Person(parts.name(), at);
            all.add(person);
        }
        person.isAlso(parts.name());
        if (lexicon.is(person.lastWord().toLowerCase(Locale.ROOT), WordClass.COLLECTIVE)) {
            person.isBody();
        }
        index(parts.name(), person);
        person.learn(parts.roles(), parts.gender());
        person.learn(apposed(frame, at), null);
    }

    private void index(String name, Person person) {
        byName.put(name, person);
        index(byLastWord, person.lastWord(), person);
        index(byFirstWord, person.firstWord(), person);
        index(byInitials, initials(name), person);
    }

    private static void index(Map<String, Set<Person>> index, String key, Person person) {
        Set<Person> namesakes = index.computeIfAbsent(key, any -> new LinkedHashSet<>());
        if (namesakes.size() < NAMESAKES) {
            namesakes.add(person);
        }
    }

    /** "Ana M. Ruiz" is "Ana Ruiz", unless an Ana B. Ruiz is there too. */
    private Person sameButForInitials(String name) {
        String[] words = name.split(" ");
        String middle = middle(words);
        List<Person> same = byLastWord.getOrDefault(words[words.length - 1], Set.of()).stream()
                .filter(person -> person.firstWord().equals(words[0]))
                .filter(person -> compatible(middle, middle(person.name().split(" "))))
                .toList();
        return same.size() == 1 ? same.get(0) : null;
    }

    private static String middle(String[] words) {
        return words.length < 3 ? "" : String.join(" ", Arrays.asList(words).subList(1, words.length - 1));
    }

    private static boolean compatible(String one, String other) {
        return one.equals(other)
                || one.isEmpty() && other.matches(INITIALS)
                || other.isEmpty() && one.matches(INITIALS);
    }

    private static final String INITIALS = "(\\p{Lu}\\.? ?)+";

    /** Mr. Weiss tells the gender of Ilan Weiss; the bare given name Maria does not tell that of Delgado. */
    private static WordClass titleGender(NameParts parts) {
        return parts.roles().isEmpty() ? null : parts.gender();
    }

    /** "Lena Aho, the minister," and "The minister, Lena Aho,": the role beside the name. */
    private Set<String> apposed(Frame frame, int at) {
        Set<String> roles = new HashSet<>();
        for (int beside : new int[] {at + 2, at - 2}) {
            boolean comma = frame.isMark((at + beside) / 2, ",");
            if (comma
                    && frame.is(beside, Kind.PHRASE)
                    && frame.at(beside).phrase().is(WordClass.ROLE)) {
                roles.add(frame.at(beside).phrase().head());
            }
        }
        return roles;
    }

    /** Those whom a name can mean: the one of that very name, or all who have it as surname, given name or initials. */
    List<Person> whoIs(String name) {
        Person exact = byName.get(name);
        if (exact != null) {
            return List.of(exact);
        }
        if (name.length() > NamePlaces.LONGEST) {
            return List.of();
        }
        if (name.contains(" ")) {
            String last = name.substring(name.lastIndexOf(' ') + 1);
            return byLastWord.getOrDefault(last, Set.of()).stream()
                    .filter(person -> person.name().endsWith(" " + name))
                    .toList();
        }
        for (Map<String, Set<Person>> index : List.of(byLastWord, byFirstWord, byInitials)) {
            if (index.containsKey(name)) {
                return List.copyOf(index.get(name));
            }
        }
        return List.of();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("\\s+")) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** The last one introduced as that before a segment, or null. */
    Person latest(String role, int segment) {
        NavigableMap<Integer, Person> introduced = byRole.getOrDefault(role, Collections.emptyNavigableMap());
        Map.Entry<Integer, Person> last = introduced.lowerEntry(segment);
        return last == null ? null : last.getValue();
    }
}
