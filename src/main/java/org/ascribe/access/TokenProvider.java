package org.ascribe.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Knows accounts by the token of a program or the cookie of a browser. */
@ApplicationScoped
class TokenProvider implements IdentityProvider<TokenRequest> {
    private final SignIn signIn;
    private final RefusedSignIns refused;

    @Inject
    TokenProvider(SignIn signIn, RefusedSignIns refused) {
        this.signIn = signIn;
        this.refused = refused;
    }

    @Override
    public Class<TokenRequest> getRequestType() {
        return TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> signIn.byToken(request.token(), request.browser())
                .orElseThrow(() -> refused.with(request.browser() ? "session" : "token")));
    }
}
