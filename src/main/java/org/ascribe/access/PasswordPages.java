package org.ascribe.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.ascribe.store.Refusal;

/** The page on which one changes one's own password; with one that was given out, every page leads here. */
@Path("/password")
@RolesAllowed("reader")
public class PasswordPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance password(String message);
    }

    private final PasswordDesk desk;
    private final SignIn signIn;
    private final Viewer viewer;

    @Inject
    PasswordPages(PasswordDesk desk, SignIn signIn, Viewer viewer) {
        this.desk = desk;
        this.signIn = signIn;
        this.viewer = viewer;
    }

    @GET
    public Response page() {
        return page(200, null);
    }

    /** Changes it and signs this browser in anew, since all sessions have ended. */
    @POST
    public Response change(
            @FormParam("current") @DefaultValue("") String current,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("again") @DefaultValue("") String again,
            @Context UriInfo uri,
            @Context HttpServerRequest request) {
        viewer.requirePerson();
        if (!password.equals(again)) {
            return page(422, "The new password was typed in two ways: type it twice alike.");
        }
        try {
            desk.change(
                    viewer.name(),
                    new PasswordForm(current, password),
                    request.remoteAddress().hostAddress());
        } catch (Refusal refusal) {
            return Response.fromResponse(page(refusal.cause().status(), refusal.getMessage()))
                    .header("Retry-After", refusal.details().get(Refusal.RETRY_AFTER))
                    .build();
        }
        return Response.seeOther(URI.create("/"))
                .cookie(LoginPages.session(signIn.session(viewer.name()), uri))
                .build();
    }

    private static Response page(int status, String message) {
        return Response.status(status)
                .entity(Templates.password(message))
                .header("Cache-Control", "no-store")
                .build();
    }
}
