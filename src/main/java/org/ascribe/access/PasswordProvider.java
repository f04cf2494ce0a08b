package org.ascribe.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Knows accounts by name and password. */
@ApplicationScoped
class PasswordProvider implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    /** The attribute of a request that says where it comes from. */
    static final String ADDRESS = "address";
    /** The attribute of a failure that says for how many seconds nothing is tried. */
    static final String WAIT = "wait";

    private final SignIn signIn;
    private final RefusedSignIns refused;

    @Inject
    PasswordProvider(SignIn signIn, RefusedSignIns refused) {
        this.signIn = signIn;
        this.refused = refused;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        String password = new String(request.getPassword().getPassword());
        String address = request.getAttribute(ADDRESS);
        return context.runBlocking(() -> {
            try {
                return signIn.byPassword(request.getUsername(), password, address)
                        .orElseThrow(() -> refused.with("password"));
            } catch (TooManyAttempts wait) {
                throw new AuthenticationFailedException(Map.of(WAIT, wait.seconds()));
            }
        });
    }
}
