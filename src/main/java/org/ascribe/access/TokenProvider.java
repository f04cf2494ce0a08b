package org.ascribe.access;

import io.quarkus.security.AuthenticationFailedException;
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

    @Inject
    TokenProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Class<TokenRequest> getRequestType() {
        return TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() ->
                signIn.byToken(request.token(), request.browser()).orElseThrow(AuthenticationFailedException::new));
    }
}
