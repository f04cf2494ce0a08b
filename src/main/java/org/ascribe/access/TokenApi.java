package org.ascribe.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** One's own tokens as JSON. */
@Path("/api/tokens")
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
public class TokenApi {
    private final TokenDesk desk;
    private final Viewer viewer;

    @Inject
    TokenApi(TokenDesk desk, Viewer viewer) {
        this.desk = desk;
        this.viewer = viewer;
    }

    @GET
    public List<TokenJson> mine() {
        return desk.of(viewer.name());
    }

    /** Makes a token; the answer holds its secret this once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@NotNull(message = "the body is missing") TokenForm form) {
        viewer.requirePerson();
        return Response.status(201)
                .header("Cache-Control", "no-store")
                .entity(desk.make(viewer.name(), form))
                .build();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") long id) {
        desk.revoke(viewer.name(), id);
    }
}
