package org.ascribe.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ascribe.access.Viewer;
import org.ascribe.store.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** People's corrections for programs; one carries the ETag that it was made on in {@code If-Match}. */
@Path("/api/quotations/{id}/corrections")
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionApi {
    private final CorrectionDesk desk;
    private final Viewer viewer;

    CorrectionApi(CorrectionDesk desk, Viewer viewer) {
        this.desk = desk;
        this.viewer = viewer;
    }

    /** Why a correction is taken back. */
    public record UndoForm(String reason) {}

    @GET
    @Operation(summary = "What people changed about a quotation, beside what the machine found")
    public Response corrections(long id) {
        CorrectedJson now = desk.of(id);
        return Response.ok(now).tag(now.tag()).build();
    }

    @POST
    @RolesAllowed("reviewer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say who spoke, or that it is no quotation; no rule changes that")
    public Response correct(long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, CorrectionForm form) {
        desk.of(id);
        return made(desk.correct(id, body(form), viewer.name(), SeenTag.of(seen)));
    }

    @POST
    @Path("/undo")
    @RolesAllowed("reviewer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take the newest correction that stands back by a further one")
    public Response undo(long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, UndoForm form) {
        desk.of(id);
        return made(desk.undo(id, body(form).reason(), viewer.name(), SeenTag.of(seen)));
    }

    private static <T> T body(T form) {
        if (form == null) {
            throw Refusal.malformed(null, "The request has no body: send a correction as a JSON object.");
        }
        return form;
    }

    private static Response made(CorrectedJson now) {
        return Response.created(URI.create("/api/quotations/" + now.quotation() + "/corrections"))
                .entity(now)
                .tag(now.tag())
                .build();
    }
}
