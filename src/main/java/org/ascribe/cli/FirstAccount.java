package org.ascribe.cli;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ascribe.access.AccountDesk;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sees to the first account before the port opens, so that nobody meets a workbench that lets no one in. */
@ApplicationScoped
class FirstAccount {
    private final AccountDesk accounts;
    private final Optional<String> password;
    private final boolean serving;

    @Inject
    FirstAccount(
            AccountDesk accounts,
            @ConfigProperty(name = "ascribe.admin.password") Optional<String> password,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.accounts = accounts;
        this.password = password;
        this.serving = serving;
    }

    void add(@Observes @Priority(10_000) StartupEvent start) {
        // A command lets nobody in, and what it prints is read by programs.
        if (!serving) {
            return;
        }
        accounts.addFirst(
                password.orElse(null),
                drawn -> System.out.println("The first account is admin, its password is " + drawn
                        + " (shown this once; an admin can draw a new one at /accounts)."));
    }
}
