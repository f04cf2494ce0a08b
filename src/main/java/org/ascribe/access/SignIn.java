package org.ascribe.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
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

    /**
     * Empty where name and password do not fit or the account is disabled.
     *
     * @param address where it comes from; null where that is not known
     * @throws TooManyAttempts where too many failed just now
     */
    Optional<SecurityIdentity> byPassword(String name, String password, String address) {
        return account(name, password, address).map(account -> identity(account, null));
    }

    /** Empty where the token is unknown, ended, expired or revoked, is of the other kind, or its account is disabled. */
    @Transactional
    Optional<SecurityIdentity> byToken(String token, boolean browser) {
        return tokens.bySha256(Secrets.sha256(token))
                .filter(kept -> kept.browser == browser && kept.opens(clock.instant()))
                .map(kept -> identity(kept.account, browser ? null : kept.scope));
    }

    /** Signs a browser in and returns the value of its cookie; empty or refused as with {@link #byPassword}. */
    Optional<String> open(String name, String password, String address) {
        // No transaction holds a connection while the password is compared, which takes long on purpose.
        return account(name, password, address)
                .map(account -> QuarkusTransaction.requiringNew().call(() -> session(account)));
    }

    /** The value of a new cookie for somebody who is known already. */
    @Transactional
    String session(String name) {
        return session(accounts.byName(name).orElseThrow());
    }

    private String session(Account account) {
        tokens.dropExpiredCookies(clock.instant());
        String secret = secrets.token();
        Token token = new Token();
        token.account = account;
        token.label = "browser";
        token.browser = true;
        token.scope = Scope.ALL;
        token.generation = account.generation;
        token.sha256 = Secrets.sha256(secret);
        token.createdAt = clock.instant();
        token.expiresAt = token.createdAt.plus(BROWSER_LIFE);
        tokens.add(token);
        return secret;
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

    /** Whether it is the password of that account; refused as with {@link #byPassword}. */
    boolean isPassword(String name, String password, String address) {
        return account(name, password, address).isPresent();
    }

    private Optional<Account> account(String name, String password, String address) {
        if (name.isEmpty() || password.isEmpty()) {
            return Optional.empty();
        }
        attempts.take(name, address);
        Optional<Account> known = QuarkusTransaction.joiningExisting().call(() -> accounts.byName(name));
        String hash = known.map(account -> account.passwordHash).orElse(null);
        boolean fits = BcryptUtil.matches(password, hash == null ? nobodysHash : hash);
        Optional<Account> account = known.filter(a -> fits && hash != null && !a.disabled);
        if (account.isPresent()) {
            attempts.succeeded(name, address);
        } else {
            attempts.failed(name, address);
        }
        return account;
    }

    private static SecurityIdentity identity(Account account, Scope scope) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.name))
                .addRoles(scope == null ? account.role.words() : scope.words(account.role))
                .addAttribute(Viewer.ROLE, account.role)
                .addAttribute(Viewer.SCOPE, scope)
                .addAttribute(Viewer.PASSWORD_ONCE, account.passwordOnce)
                .build();
    }
}
