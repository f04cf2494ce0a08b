package org.ascribe.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Knows accounts by the token of a program or the cookie of a browser. */
@ApplicationScoped
class TokenProvider implements IdentityProvider<TokenAuthenticationRequest> {
    private final SignIn signIn;

    @Inject
    TokenProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        TokenCredential credential = request.getToken();
        boolean browser = credential.getType().equals(AccessMechanism.BROWSER);
        return context.runBlocking(
                () -> signIn.byToken(credential.getToken(), browser).orElseThrow(AuthenticationFailedException::new));
    }
}
