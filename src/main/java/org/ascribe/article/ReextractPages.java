package org.ascribe.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ascribe.access.Viewer;

/** The button on an article's page that reads it again. */
@Path("/articles/{id:\\d+}/reextract")
@RolesAllowed("editor")
public class ReextractPages {
    private final Reextractions reextractions;
    private final Viewer viewer;

    ReextractPages(Reextractions reextractions, Viewer viewer) {
        this.reextractions = reextractions;
        this.viewer = viewer;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reextract(long id) {
        reextractions.of(id, false, viewer.name());
        return Response.seeOther(URI.create("/articles/" + id)).build();
    }
}
