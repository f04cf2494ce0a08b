package org.ascribe.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whoever makes this request; templates ask {@code inject:viewer}. */
@Named("viewer")
@RequestScoped
public class Viewer {
    private final SecurityIdentity identity;

    @Inject
    Viewer(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether nobody is signed in. */
    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** The name of the account; empty where nobody is signed in. */
    public String name() {
        return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    }

    /** The role; null where nobody is signed in. */
    public Role role() {
        return identity.getAttribute("role");
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
