package org.ascribe.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Tells from a password or a token whose it is; every request asks anew, so a disabled account is out at once. */
@ApplicationScoped
class SignIn {
    static final Duration BROWSER_LIFE = Duration.ofDays(7);

    private final Accounts accounts;
    private final Tokens tokens;
    private final Secrets secrets;
    private final Attempts attempts;
    private final Event<SignedOut> leaving;
    private final Clock clock;
    /** Compared with when a name is unknown, so that an unknown name takes as long as a known one. */
    private final String nobodysHash;

    @Inject
    SignIn(
            Accounts accounts,
            Tokens tokens,
            Secrets secrets,
            Attempts attempts,
            Event<SignedOut> leaving,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.secrets = secrets;
        this.attempts = attempts;
        this.leaving = leaving;
        this.clock = clock;
        this.nobodysHash = BcryptUtil.bcryptHash(secrets.password());
    }

    /** Empty where name and password do not fit, the account is disabled, or too many attempts failed just now. */
    @Transactional
    Optional<SecurityIdentity> byPassword(String name, String password) {
        return account(name, password).map(SignIn::identity);
    }

    /** Empty where the token is unknown, expired or revoked, is of the other kind, or its account is disabled. */
    @Transactional
    Optional<SecurityIdentity> byToken(String token, boolean browser) {
        return tokens.bySha256(Secrets.sha256(token))
                .filter(kept -> kept.browser == browser && kept.opens(clock.instant()))
                .map(kept -> identity(kept.account));
    }

    /** Signs a browser in and returns the value of its cookie; empty as with {@link #byPassword}. */
    @Transactional
    Optional<String> open(String name, String password) {
        return account(name, password).map(account -> {
            tokens.dropExpiredCookies(clock.instant());
            String secret = secrets.token();
            Token token = new Token();
            token.account = account;
            token.label = "browser";
            token.browser = true;
            token.sha256 = Secrets.sha256(secret);
            token.createdAt = clock.instant();
            token.expiresAt = token.createdAt.plus(BROWSER_LIFE);
            tokens.add(token);
            return secret;
        });
    }

    /** Signs a browser out; its cookie opens nothing any more. */
    @Transactional
    void close(String cookie) {
        tokens.bySha256(Secrets.sha256(cookie)).filter(kept -> kept.browser).ifPresent(kept -> {
            kept.revokedAt = clock.instant();
            tokens.change(kept);
            leaving.fire(new SignedOut(kept.account.name));
        });
    }

    private Optional<Account> account(String name, String password) {
        if (!attempts.mayTry(name)) {
            return Optional.empty();
        }
        Optional<Account> known = accounts.byName(name);
        boolean fits =
                BcryptUtil.matches(password, known.map(a -> a.passwordHash).orElse(nobodysHash));
        Optional<Account> account = known.filter(a -> fits && !a.disabled);
        attempts.note(name, account.isPresent());
        return account;
    }

    private static SecurityIdentity identity(Account account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.name))
                .addRoles(account.role.words())
                .addAttribute("role", account.role)
                .build();
    }
}
