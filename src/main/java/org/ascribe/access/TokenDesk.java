package org.ascribe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ascribe.store.Refusal;

/** Where people make and revoke the tokens of their programs. */
@ApplicationScoped
public class TokenDesk {
    private final Accounts accounts;
    private final Tokens tokens;
    private final Secrets secrets;
    private final Event<AccountDecision> decisions;
    private final Clock clock;

    @Inject
    TokenDesk(Accounts accounts, Tokens tokens, Secrets secrets, Event<AccountDecision> decisions, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.secrets = secrets;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The tokens of an account, newest first, also those that open nothing any more. */
    @Transactional
    public List<TokenJson> of(String name) {
        return tokens.listed(name).stream()
                .map(token -> TokenJson.of(token, clock.instant()))
                .toList();
    }

    /** Makes a token and returns it with its secret, which is kept nowhere else. */
    @Transactional
    public NewTokenJson make(String name, @Valid TokenForm form) {
        Account account = accounts.byName(name).orElseThrow();
        Scope scope = form.granted();
        if (!scope.fits(account.role)) {
            throw Refusal.invalid(
                    "scope",
                    "a token has never more than its account: as " + account.role.word()
                            + " choose a narrower scope than " + scope.word());
        }
        String secret = secrets.token();
        Token token = new Token();
        token.account = account;
        token.label = form.label();
        token.scope = scope;
        token.generation = account.generation;
        token.sha256 = Secrets.sha256(secret);
        token.createdAt = clock.instant();
        token.expiresAt = token.createdAt.plus(Duration.ofDays(form.days()));
        tokens.add(token);
        decide(name, "token.made", token);
        return new NewTokenJson(token.id, token.label, scope.word(), secret, token.expiresAt);
    }

    /** Revokes a token of that account; once more changes nothing. */
    @Transactional
    public void revoke(String name, long id) {
        Token token = tokens.ofAccount(name, id)
                .orElseThrow(() -> Refusal.notFound(
                        "you have no token " + id + ": the list of your tokens names those there are"));
        if (token.revokedAt == null) {
            token.revokedAt = clock.instant();
            tokens.change(token);
            decide(name, "token.revoked", token);
        }
    }

    private void decide(String by, String action, Token token) {
        decisions.fire(new AccountDecision(
                by, action, "token/" + token.id, Map.of("label", token.label, "scope", token.scope.word())));
    }
}
