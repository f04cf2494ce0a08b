package org.ascribe.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/** The page of one's own tokens. */
@Path("/tokens")
@RolesAllowed("reader")
public class TokenPages {
    private static final String PATH = "/tokens";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance tokens(List<TokenJson> tokens, List<Scope> scopes, String secret);
    }

    private final TokenDesk desk;
    private final Viewer viewer;

    @Inject
    TokenPages(TokenDesk desk, Viewer viewer) {
        this.desk = desk;
        this.viewer = viewer;
    }

    @GET
    public Response tokens(@CookieParam(ShownOnce.COOKIE) String secret) {
        return Response.ok(Templates.tokens(desk.of(viewer.name()), scopes(), ShownOnce.read(secret)))
                .cookie(ShownOnce.drop(PATH))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    public Response make(
            @FormParam("label") String label, @FormParam("days") Integer days, @FormParam("scope") String scope) {
        viewer.requirePerson();
        NewTokenJson made = desk.make(viewer.name(), new TokenForm(label, days, scope));
        return Response.seeOther(URI.create(PATH))
                .cookie(ShownOnce.carry("The token “" + made.label() + "” is " + made.token(), PATH))
                .build();
    }

    private List<Scope> scopes() {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.fits(viewer.role()))
                .toList();
    }

    @POST
    @Path("{id}/revoke")
    public Response revoke(@PathParam("id") long id) {
        desk.revoke(viewer.name(), id);
        return Response.seeOther(URI.create(PATH)).build();
    }
}
