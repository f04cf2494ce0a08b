package org.ascribe.review;

import org.ascribe.access.Role;
import org.ascribe.access.Viewer;

/**
 * Whoever looks at a question or decides it.
 *
 * @param name of the account
 * @param judges whether this person may give verdicts
 * @param resolves whether this person may settle disagreements
 */
public record Onlooker(String name, boolean judges, boolean resolves) {
    /** Whoever makes the request. */
    public static Onlooker of(Viewer viewer) {
        return of(viewer.name(), viewer.role());
    }

    static Onlooker of(String name, Role role) {
        return new Onlooker(name, role.covers(Role.REVIEWER), role.covers(Role.EDITOR));
    }
}
