package org.ascribe.access;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.ascribe.store.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Where the directory leads back to: whoever gets here was signed in by it. */
@Path("/login/directory")
@Authenticated
public class DirectoryPages {
    private final Directory directory;
    private final SignIn signIn;
    private final SecurityIdentity identity;
    private final OidcSession oidc;
    private final String nameClaim;
    private final String roleClaim;

    @Inject
    DirectoryPages(
            Directory directory,
            SignIn signIn,
            SecurityIdentity identity,
            OidcSession oidc,
            @ConfigProperty(name = "ascribe.oidc.name-claim") String nameClaim,
            @ConfigProperty(name = "ascribe.oidc.role-claim") String roleClaim) {
        this.directory = directory;
        this.signIn = signIn;
        this.identity = identity;
        this.oidc = oidc;
        this.nameClaim = nameClaim;
        this.roleClaim = roleClaim;
    }

    /** Opens a session of the house and ends that of the directory, so that there is one to end. */
    @GET
    public Response enter(@Context UriInfo uri) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw Refusal.forbidden("The directory did not lead you here: sign in at /login.");
        }
        oidc.logout().await().indefinitely();
        String name = directory.enter(DirectoryClaims.of(token, nameClaim, roleClaim));
        return Response.seeOther(URI.create("/"))
                .cookie(LoginPages.session(signIn.session(name), uri))
                .build();
    }
}
