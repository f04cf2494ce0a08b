package org.ascribe.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an account may do; each role may do all that the ones before it may. */
public enum Role {
    READER,
    REVIEWER,
    EDITOR,
    ADMIN;

    /** As {@code @RolesAllowed} spells it: in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of this role and of all lower ones, and of the part of the editor's that a token may have alone. */
    public Set<String> words() {
        return Stream.concat(
                        Arrays.stream(values()).filter(this::covers).map(Role::word),
                        Stream.of(Scope.HANDING_IN).filter(part -> covers(EDITOR)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it may do what {@code other} may. */
    public boolean covers(Role other) {
        return compareTo(other) >= 0;
    }
}
