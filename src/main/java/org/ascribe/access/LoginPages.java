package org.ascribe.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signing in and out. */
@Path("/")
@PermitAll
public class LoginPages {
    private static final String FAILED =
            "Name and password do not fit together. Try again; an admin can give you a new password.";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance login(String next, String name, String message, boolean directory);
    }

    private final SignIn signIn;
    private final RefusedSignIns refused;
    private final boolean directory;

    @Inject
    LoginPages(
            SignIn signIn, RefusedSignIns refused, @ConfigProperty(name = "ascribe.oidc.enabled") boolean directory) {
        this.signIn = signIn;
        this.refused = refused;
        this.directory = directory;
    }

    @GET
    @Path("login")
    public TemplateInstance login(@QueryParam("next") @DefaultValue("/") String next) {
        return Templates.login(next, "", null, directory);
    }

    /** What failed is not said: an unknown name looks like a wrong password. */
    @POST
    @Path("login")
    public Response open(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("next") @DefaultValue("/") String next,
            @Context UriInfo uri,
            @Context HttpServerRequest request) {
        Optional<String> cookie;
        try {
            cookie = signIn.open(name, password, request.remoteAddress().hostAddress());
        } catch (TooManyAttempts wait) {
            return Response.status(429)
                    .header("Retry-After", wait.seconds())
                    .entity(Templates.login(next, name, wait.getMessage(), directory))
                    .build();
        }
        if (cookie.isEmpty()) {
            refused.count("password");
            return Response.status(401)
                    .entity(Templates.login(next, name, FAILED, directory))
                    .build();
        }
        return Response.seeOther(URI.create(local(next)))
                .cookie(session(cookie.get(), uri))
                .build();
    }

    @POST
    @Path("logout")
    public Response close(@CookieParam(AccessMechanism.COOKIE) String cookie, @Context UriInfo uri) {
        if (cookie != null) {
            signIn.close(cookie);
        }
        return Response.seeOther(URI.create("/login"))
                .cookie(cookie("", 0, uri))
                .build();
    }

    /** Only an address in this house: a link to the login page must not lead on to another site. */
    private static String local(String next) {
        return next.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*") && !next.startsWith("/login") ? next : "/";
    }

    /** The cookie that signs a browser in. */
    static NewCookie session(String value, UriInfo uri) {
        return cookie(value, (int) SignIn.BROWSER_LIFE.toSeconds(), uri);
    }

    private static NewCookie cookie(String value, int seconds, UriInfo uri) {
        return new NewCookie.Builder(AccessMechanism.COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(uri.getBaseUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
