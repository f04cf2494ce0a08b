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
import java.util.List;

/** The page on which an admin adds, disables and resets accounts. */
@Path("/accounts")
@RolesAllowed("admin")
public class AccountPages {
    private static final String PATH = "/accounts";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance accounts(List<AccountJson> accounts, Role[] roles, String secret);
    }

    private final AccountDesk desk;
    private final Viewer viewer;

    @Inject
    AccountPages(AccountDesk desk, Viewer viewer) {
        this.desk = desk;
        this.viewer = viewer;
    }

    @GET
    public Response accounts(@CookieParam(ShownOnce.COOKIE) String secret) {
        return Response.ok(Templates.accounts(desk.all(), Role.values(), ShownOnce.read(secret)))
                .cookie(ShownOnce.drop(PATH))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    public Response add(@FormParam("name") String name, @FormParam("role") String role) {
        return show(name, desk.add(new AccountForm(name, role), viewer.name()));
    }

    @POST
    @Path("{name}/disable")
    public Response disable(@PathParam("name") String name) {
        desk.disable(name, viewer.name());
        return back().build();
    }

    @POST
    @Path("{name}/enable")
    public Response enable(@PathParam("name") String name) {
        desk.enable(name, viewer.name());
        return back().build();
    }

    @POST
    @Path("{name}/password")
    public Response resetPassword(@PathParam("name") String name) {
        return show(name, desk.resetPassword(name, viewer.name()));
    }

    @POST
    @Path("{name}/role")
    public Response changeRole(@PathParam("name") String name, @FormParam("role") String role) {
        desk.changeRole(name, new RoleForm(role), viewer.name());
        return back().build();
    }

    private static Response show(String name, String password) {
        return back().cookie(ShownOnce.carry("The password of " + name + " is " + password, PATH))
                .build();
    }

    private static Response.ResponseBuilder back() {
        return Response.seeOther(URI.create(PATH));
    }
}
