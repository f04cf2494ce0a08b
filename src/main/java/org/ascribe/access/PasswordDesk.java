package org.ascribe.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;
import org.ascribe.store.Refusal;

/** Where people change their own password. */
@ApplicationScoped
public class PasswordDesk {
    private final Accounts accounts;
    private final SignIn signIn;
    private final Event<AccountDecision> decisions;

    @Inject
    PasswordDesk(Accounts accounts, SignIn signIn, Event<AccountDecision> decisions) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.decisions = decisions;
    }

    /**
     * Changes it; every session and every token of the account ends.
     *
     * @param address where the wish comes from; null where that is not known
     * @throws Refusal 422 where the current one does not fit or the new one is easily guessed, 429 where the current
     *     one failed too often, 409 for an account that signs in by the directory
     */
    public void change(String name, @Valid PasswordForm form, String address) {
        requirePassword(name);
        form.check(name);
        try {
            if (!signIn.isPassword(name, form.current(), address)) {
                throw Refusal.invalid("current", "the current password is another one: type it again");
            }
        } catch (TooManyAttempts wait) {
            throw Refusal.of(Refusal.Cause.TOO_OFTEN, "current", wait.getMessage())
                    .with(Refusal.RETRY_AFTER, wait.seconds());
        }
        String hash = BcryptUtil.bcryptHash(form.password());
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = accounts.byName(name).orElseThrow();
            account.passwordHash = hash;
            account.passwordOnce = false;
            account.endAll();
            accounts.change(account);
            decisions.fire(new AccountDecision(name, "account.password.changed", "account/" + name, Map.of()));
        });
    }

    private void requirePassword(String name) {
        if (QuarkusTransaction.joiningExisting()
                        .call(() -> accounts.byName(name).orElseThrow().directory)
                != null) {
            throw Refusal.conflict("You sign in by the directory and have no password here: change it there.");
        }
    }
}
