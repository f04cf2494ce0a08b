package org.ascribe.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ascribe.access.AccountDesk;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The server, once it is up: it sees to the first account and runs until it is told to stop. */
public class Workbench implements QuarkusApplication {
    private final AccountDesk accounts;
    private final Optional<String> adminPassword;

    @Inject
    Workbench(AccountDesk accounts, @ConfigProperty(name = "ascribe.admin.password") Optional<String> adminPassword) {
        this.accounts = accounts;
        this.adminPassword = adminPassword;
    }

    @Override
    public int run(String... args) {
        accounts.addFirst(
                adminPassword.orElse(null),
                password -> System.out.println("The first account is admin, its password is " + password
                        + " (shown this once; an admin can draw a new one at /accounts)."));
        Quarkus.waitForExit();
        return 0;
    }
}
