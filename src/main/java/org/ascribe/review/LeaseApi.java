package org.ascribe.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ascribe.access.Viewer;
import org.ascribe.article.Shelf;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Leases for programs. */
@Path("/api")
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
public class LeaseApi {
    private final Leases leases;
    private final Shelf shelf;
    private final Viewer viewer;

    LeaseApi(Leases leases, Shelf shelf, Viewer viewer) {
        this.leases = leases;
        this.shelf = shelf;
        this.viewer = viewer;
    }

    @GET
    @Path("/articles/{id}/leases")
    @Operation(summary = "Who else has the article open to judge it, and until when")
    public List<LeaseJson> others(@PathParam("id") long id) {
        shelf.requireArticle(id);
        return leases.others(id);
    }

    @PUT
    @RolesAllowed("reviewer")
    @Path("/articles/{id}/lease")
    @Operation(summary = "Tell others for ten minutes that you are at it, as opening its page does")
    public void open(@PathParam("id") long id) {
        shelf.requireArticle(id);
        leases.open(id, Onlooker.of(viewer));
    }

    @DELETE
    @RolesAllowed("reviewer")
    @Path("/articles/{id}/lease")
    @Operation(summary = "Tell others that you are at it no more")
    public void release(@PathParam("id") long id) {
        shelf.requireArticle(id);
        leases.release(id, Onlooker.of(viewer));
    }
}
