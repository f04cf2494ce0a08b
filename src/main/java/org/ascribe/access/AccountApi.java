package org.ascribe.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Accounts as JSON, for admins. */
@Path("/api/accounts")
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class AccountApi {
    private final AccountDesk desk;
    private final Viewer viewer;

    @Inject
    AccountApi(AccountDesk desk, Viewer viewer) {
        this.desk = desk;
        this.viewer = viewer;
    }

    @GET
    public List<AccountJson> all() {
        return desk.all();
    }

    @GET
    @Path("{name}")
    public AccountJson named(@PathParam("name") String name) {
        return desk.named(name);
    }

    /** Adds an account; the answer holds its password this once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@NotNull(message = "the body is missing") AccountForm form) {
        String password = desk.add(form, viewer.name());
        return Response.created(URI.create("/api/accounts/" + form.name()))
                .header("Cache-Control", "no-store")
                .entity(new NewPasswordJson(form.name(), password))
                .build();
    }

    @PUT
    @Path("{name}/role")
    @Consumes(MediaType.APPLICATION_JSON)
    public AccountJson changeRole(
            @PathParam("name") String name, @NotNull(message = "the body is missing") RoleForm form) {
        desk.changeRole(name, form, viewer.name());
        return desk.named(name);
    }

    @POST
    @Path("{name}/disable")
    public AccountJson disable(@PathParam("name") String name) {
        desk.disable(name, viewer.name());
        return desk.named(name);
    }

    @POST
    @Path("{name}/enable")
    public AccountJson enable(@PathParam("name") String name) {
        desk.enable(name, viewer.name());
        return desk.named(name);
    }

    /** Gives a new random password; the answer holds it this once. */
    @POST
    @Path("{name}/password")
    public Response resetPassword(@PathParam("name") String name) {
        return Response.ok(new NewPasswordJson(name, desk.resetPassword(name, viewer.name())))
                .header("Cache-Control", "no-store")
                .build();
    }
}
