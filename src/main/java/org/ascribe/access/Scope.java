package org.ascribe.access;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What a token may do of what its account may: it never has more than the role, and often less. */
public enum Scope {
    READ(Role.READER, "looks, and changes nothing"),
    JUDGE(Role.REVIEWER, "looks, judges, corrects and notes"),
    INTAKE(Role.READER, "looks, and hands in articles"),
    EDIT(Role.EDITOR, "all that an editor may"),
    ALL(Role.ADMIN, "all that your account may");

    /** What {@code @RolesAllowed} asks of whoever hands in articles: a part of the editor's role. */
    static final String HANDING_IN = "intake";

    private final Role upTo;
    private final String words;

    Scope(Role upTo, String words) {
        this.upTo = upTo;
        this.words = words;
    }

    /** As forms and JSON spell it: in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it may do, in words. */
    public String words() {
        return words;
    }

    static Scope of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether an account of that role has all that this scope names. */
    boolean fits(Role role) {
        return this == INTAKE ? role.covers(Role.EDITOR) : this == ALL || role.covers(upTo);
    }

    /** What is left of the role: the words that {@code @RolesAllowed} may ask for. */
    Set<String> words(Role role) {
        Set<String> words = new HashSet<>(upTo.words());
        if (this == INTAKE) {
            words.add(HANDING_IN);
        }
        words.retainAll(role.words());
        return words;
    }
}
