package org.ascribe.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

/** Signing in and out. */
@Path("/")
@PermitAll
public class LoginPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance login(String next, String name, boolean failed);
    }

    private final SignIn signIn;

    @Inject
    LoginPages(SignIn signIn) {
        this.signIn = signIn;
    }

    @GET
    @Path("login")
    public TemplateInstance login(@QueryParam("next") @DefaultValue("/") String next) {
        return Templates.login(next, "", false);
    }

    /** What failed is not said: an unknown name looks like a wrong password. */
    @POST
    @Path("login")
    public Response open(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("next") @DefaultValue("/") String next,
            @Context UriInfo uri) {
        Optional<String> cookie = signIn.open(name, password);
        if (cookie.isEmpty()) {
            return Response.status(401)
                    .entity(Templates.login(next, name, true))
                    .build();
        }
        return Response.seeOther(URI.create(local(next)))
                .cookie(cookie(cookie.get(), (int) SignIn.BROWSER_LIFE.toSeconds(), uri))
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
