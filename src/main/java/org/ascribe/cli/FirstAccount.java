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

    @Inject
    FirstAccount(AccountDesk accounts, @ConfigProperty(name = "ascribe.admin.password") Optional<String> password) {
        this.accounts = accounts;
        this.password = password;
    }

    void add(@Observes @Priority(10_000) StartupEvent start) {
        accounts.addFirst(
                password.orElse(null),
                drawn -> System.out.println("The first account is admin, its password is " + drawn
                        + " (shown this once; an admin can draw a new one at /accounts)."));
    }
}
