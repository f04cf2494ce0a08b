package org.ascribe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ascribe.store.Refusal;

/** Enters those whom the directory signs in as accounts, and keeps their roles as the directory has them. */
@ApplicationScoped
class Directory {
    private static final String BY = "directory";

    private final Accounts accounts;
    private final AccountDesk desk;
    private final DirectoryRoles roles;
    private final Event<AccountDecision> decisions;
    private final Clock clock;

    @Inject
    Directory(
            Accounts accounts, AccountDesk desk, DirectoryRoles roles, Event<AccountDecision> decisions, Clock clock) {
        this.accounts = accounts;
        this.desk = desk;
        this.roles = roles;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * The name of the account, which is entered on first sight.
     *
     * @throws Refusal 403 for whom the configuration has no role and for a disabled account, 409 where the name belongs
     *     to somebody else, 422 for a name that no account can have
     */
    @Transactional
    String enter(DirectoryClaims claims) {
        Role role = roles.of(claims.groups())
                .orElseThrow(() -> Refusal.forbidden(
                        "The directory knows you, and gives you no role here: ask an admin for a group that has one."));
        Optional<Account> known = accounts.byDirectory(claims.key());
        if (known.isEmpty()) {
            return add(claims, role);
        }
        Account account = known.get();
        if (account.disabled) {
            throw Refusal.forbidden("Your account is disabled: ask an admin to enable it.");
        }
        if (account.role != role) {
            desk.changeRole(account.name, new RoleForm(role.word()), BY);
        }
        return account.name;
    }

    private String add(DirectoryClaims claims, Role role) {
        String name = claims.name();
        if (!name.matches(AccountForm.NAME)) {
            throw Refusal.invalid(
                    "name", "The directory gives you a name that no account can have: " + AccountForm.NAME_RULE + ".");
        }
        if (accounts.byName(name).isPresent()) {
            // Else whoever may choose a name in the directory could become anybody here.
            throw Refusal.conflict("Another account has the name that the directory gives you: ask an admin, who can"
                    + " disable that one, and the directory for another name.");
        }
        Account account = new Account();
        account.name = name;
        account.role = role;
        account.directory = claims.key();
        account.createdAt = clock.instant();
        accounts.add(account);
        decisions.fire(new AccountDecision(BY, "account.added", "account/" + name, Map.of("role", role.word())));
        return name;
    }
}
