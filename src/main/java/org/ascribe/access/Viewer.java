package org.ascribe.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ascribe.store.Refusal;

/** Whoever makes this request; templates ask {@code inject:viewer}. */
@Named("viewer")
@RequestScoped
public class Viewer {
    static final String ROLE = "role";
    static final String SCOPE = "scope";
    static final String PASSWORD_ONCE = "passwordOnce";

    private final SecurityIdentity identity;

    @Inject
    Viewer(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether nobody is signed in; whom a directory knows and who has no account is nobody. */
    public boolean isAnonymous() {
        return role() == null;
    }

    /** The name of the account; empty where nobody is signed in. */
    public String name() {
        return isAnonymous() ? "" : identity.getPrincipal().getName();
    }

    /**
     * The role of the account, also where its token may do less, so that a token sees no more than its account; null
     * where nobody is signed in.
     */
    public Role role() {
        return role(identity);
    }

    /** What the token may do that signs in; null where a password or a browser does. */
    public Scope scope() {
        return scope(identity);
    }

    /** Whether the password was given out, and has to be changed before anything else. */
    public boolean isPasswordOnce() {
        return isPasswordOnce(identity);
    }

    /** As {@link #role()}, where there is no request to ask for yet. */
    public static Role role(SecurityIdentity identity) {
        return identity.getAttribute(ROLE);
    }

    /** As {@link #scope()}, where there is no request to ask for yet. */
    public static Scope scope(SecurityIdentity identity) {
        return identity.getAttribute(SCOPE);
    }

    /** As {@link #isPasswordOnce()}, where there is no request to ask for yet. */
    public static boolean isPasswordOnce(SecurityIdentity identity) {
        return Boolean.TRUE.equals(identity.getAttribute(PASSWORD_ONCE));
    }

    /** Refuses programs: what signs in is changed by people alone. */
    void requirePerson() {
        if (scope() != null) {
            throw Refusal.forbidden(
                    "A token neither makes tokens nor changes passwords: sign in with name and password.");
        }
    }

    public boolean isReviewer() {
        return identity.hasRole(Role.REVIEWER.word());
    }

    public boolean isEditor() {
        return identity.hasRole(Role.EDITOR.word());
    }

    public boolean isAdmin() {
        return identity.hasRole(Role.ADMIN.word());
    }
}
