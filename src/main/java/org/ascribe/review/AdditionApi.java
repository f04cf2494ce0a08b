package org.ascribe.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ascribe.access.Viewer;
import org.ascribe.store.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Quotations that the machine missed, for programs. */
@Path("/api/articles/{id}/quotations")
@RolesAllowed("reviewer")
@Produces(MediaType.APPLICATION_JSON)
public class AdditionApi {
    private final CorrectionDesk desk;
    private final Viewer viewer;

    AdditionApi(CorrectionDesk desk, Viewer viewer) {
        this.desk = desk;
        this.viewer = viewer;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a quotation that the machine missed; spans are half-open, in UTF-16 units of the text")
    public Response add(long id, AdditionForm form) {
        if (form == null) {
            throw Refusal.malformed(null, "The request has no body: send a quotation as a JSON object.");
        }
        CorrectedJson now = desk.add(id, form, viewer.name());
        return Response.created(URI.create("/api/quotations/" + now.quotation()))
                .entity(now)
                .tag(now.tag())
                .build();
    }
}
