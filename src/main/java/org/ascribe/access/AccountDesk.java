package org.ascribe.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ascribe.store.Refusal;
import org.hibernate.StatelessSession;

/** Where an admin decides about accounts; each decision is an {@link AccountDecision} in its own transaction. */
@ApplicationScoped
public class AccountDesk {
    private final Accounts accounts;
    private final StatelessSession session;
    private final Secrets secrets;
    private final Event<AccountDecision> decisions;
    private final Event<SignedOut> leaving;
    private final Clock clock;

    @Inject
    AccountDesk(
            Accounts accounts,
            StatelessSession session,
            Secrets secrets,
            Event<AccountDecision> decisions,
            Event<SignedOut> leaving,
            Clock clock) {
        this.accounts = accounts;
        this.session = session;
        this.secrets = secrets;
        this.decisions = decisions;
        this.leaving = leaving;
        this.clock = clock;
    }

    /** All accounts by name. */
    @Transactional
    public List<AccountJson> all() {
        return accounts.all().stream().map(AccountJson::of).toList();
    }

    /** One account; refused where there is none of that name. */
    @Transactional
    public AccountJson named(String name) {
        return AccountJson.of(find(name));
    }

    /** Adds an account and returns its random password, which is kept nowhere else. */
    @Transactional
    public String add(@Valid AccountForm form, String by) {
        String password = secrets.password();
        add(form.name(), RoleForm.role(form.role()), password, true, by);
        return password;
    }

    /**
     * Adds the first account, {@code admin}, where there is none at all.
     *
     * @param password its password, chosen by whoever runs the house; null draws a random one for one time
     * @param announcement told the random password before the account is kept, so that a crash between the two cannot
     *     leave an account behind that nobody can open
     */
    @Transactional
    public void addFirst(String password, Consumer<String> announcement) {
        if (!accounts.all().isEmpty()) {
            return;
        }
        String first = password == null ? secrets.password() : password;
        add("admin", Role.ADMIN, first, password == null, "ascribe");
        if (password == null) {
            announcement.accept(first);
        }
    }

    @Transactional
    public void disable(String name, String by) {
        Account account = find(name);
        keepAnAdmin(account, "disabled");
        account.disabled = true;
        end(account);
        decide(by, "account.disabled", account, Map.of());
    }

    @Transactional
    public void enable(String name, String by) {
        Account account = find(name);
        account.disabled = false;
        decide(by, "account.enabled", account, Map.of());
    }

    /** Gives the account a new random password for one time, returns it, and ends its sessions and tokens. */
    @Transactional
    public String resetPassword(String name, String by) {
        Account account = find(name);
        if (account.directory != null) {
            throw Refusal.conflict(name + " signs in by the directory and has no password here: change it there");
        }
        String password = secrets.password();
        account.passwordHash = BcryptUtil.bcryptHash(password);
        account.passwordOnce = true;
        end(account);
        decide(by, "account.password.reset", account, Map.of());
        return password;
    }

    @Transactional
    public void changeRole(String name, @Valid RoleForm form, String by) {
        Role role = RoleForm.role(form.role());
        Account account = find(name);
        if (role != Role.ADMIN) {
            keepAnAdmin(account, "given another role");
        }
        Role before = account.role;
        account.role = role;
        if (before != role) {
            end(account);
        }
        decide(by, "account.role.changed", account, Map.of("from", before.word(), "to", role.word()));
    }

    private void add(String name, Role role, String password, boolean once, String by) {
        if (accounts.byName(name).isPresent()) {
            throw Refusal.conflict("there is an account " + name + " already: choose another name")
                    .with("field", "name");
        }
        Account account = new Account();
        account.name = name;
        account.role = role;
        account.passwordHash = BcryptUtil.bcryptHash(password);
        account.passwordOnce = once;
        account.createdAt = clock.instant();
        accounts.add(account);
        decisions.fire(new AccountDecision(by, "account.added", "account/" + name, Map.of("role", role.word())));
    }

    private Account find(String name) {
        return accounts.byName(name)
                .orElseThrow(() -> Refusal.notFound(
                        "there is no account " + name + ": the list of accounts names those there are"));
    }

    /** The lock lets two admins who demote each other at once not both succeed. */
    private void keepAnAdmin(Account account, String what) {
        List<Account> admins = session.createSelectionQuery(
                        "from Account where role = :role and disabled = false order by id", Account.class)
                .setParameter("role", Role.ADMIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (admins.size() == 1 && admins.get(0).name.equals(account.name)) {
            throw Refusal.conflict(account.name + " is the last admin that is enabled and cannot be " + what
                    + ": make another account an admin first");
        }
    }

    private void end(Account account) {
        account.endAll();
        leaving.fire(new SignedOut(account.name));
    }

    private void decide(String by, String action, Account account, Map<String, ?> payload) {
        accounts.change(account);
        decisions.fire(new AccountDecision(by, action, "account/" + account.name, payload));
    }
}
