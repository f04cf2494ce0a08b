package org.ascribe.extraction;

import java.util.HashSet;
import java.util.Set;

/** Somebody or something with a name that an article introduces. */
final class Person {
    private String name;
    private final int introduced;
    private final Set<String> roles = new HashSet<>();
    private WordClass gender;
    private boolean body;

    /**
     * A name as the article first gives it in full.
     *
     * @param introduced the number of the segment where it does
     */
    Person(String name, int introduced) {
        this.name = name;
        this.introduced = introduced;
    }

    String name() {
        return name;
    }

    int introduced() {
        return introduced;
    }

    /** The words for what the person is ("minister", "governor"), in lower case. */
    Set<String> roles() {
        return roles;
    }

    /** MASCULINE, FEMININE, or null where nothing tells. */
    WordClass gender() {
        return gender;
    }

    /** Another form of the name; the longest is the one it is given by. */
    void isAlso(String form) {
        name = form.length() > name.length() ? form : name;
    }

    void learn(Set<String> moreRoles, WordClass toldGender) {
        roles.addAll(moreRoles);
        if (gender == null) {
            gender = toldGender;
        }
    }

    /** Whether nothing speaks against that gender. */
    boolean mayBe(WordClass other) {
        return !body && (gender == null || gender == other);
    }

    /** Whether nothing shows that it is a human being. */
    boolean mayBeOrganisation() {
        return gender == null && roles.isEmpty();
    }

    /** Learns that it is an organisation. */
    void isBody() {
        body = true;
    }

    String lastWord() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    String firstWord() {
        return name.split(" ")[0];
    }
}
