package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.extraction.Phrase.Type;
import org.ascribe.extraction.Segment.Kind;

/** Everybody whom an article names outside of quotation marks and boilerplate. */
final class People {
    private final Map<String, Person> byName = new LinkedHashMap<>();
    private final Lexicon lexicon;

    People(Frame frame, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (int i = 0; i < frame.size(); i++) {
            if (frame.is(i, Kind.PHRASE) && frame.at(i).phrase().type() == Type.NAME) {
                meet(frame, i);
            }
        }
    }

    private void meet(Frame frame, int at) {
        NameParts parts = NameParts.of(frame.text().cut(frame.at(at).phrase().core()), lexicon);
        if (!parts.name().contains(" ") && !lexicon.isMetonym(parts.name())) {
            whoIs(parts.name()).stream()
                    .filter(person -> person.introduced() < at)
                    .forEach(person -> person.learn(parts.roles(), titleGender(parts)));
            return;
        }
        Person person = byName.computeIfAbsent(parts.name(), name -> new Person(name, at));
        person.learn(parts.roles(), parts.gender());
        person.learn(apposed(frame, at), null);
    }

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

    /** Those whom a name can mean: the one of that very name, or all whose first or last word it is. */
    List<Person> whoIs(String name) {
        Person exact = byName.get(name);
        if (exact != null) {
            return List.of(exact);
        }
        List<Person> fitting = new ArrayList<>();
        for (Person person : byName.values()) {
            if (means(name, person)) {
                fitting.add(person);
            }
        }
        return fitting;
    }

    private static boolean means(String name, Person person) {
        if (name.contains(" ")) {
            return person.name().endsWith(" " + name) || person.name().startsWith(name + " ");
        }
        return person.lastWord().equals(name)
                || person.firstWord().equals(name)
                || name.length() > 1 && name.equals(initials(person.name()));
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

    /** Those introduced before a segment, the latest first. */
    List<Person> before(int segment) {
        List<Person> earlier = new ArrayList<>(byName.values().stream()
                .filter(person -> person.introduced() < segment)
                .toList());
        java.util.Collections.reverse(earlier);
        return earlier;
    }
}
