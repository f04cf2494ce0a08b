package org.ascribe.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.ascribe.access.Viewer;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The notes on a quotation for programs. */
@Path("/api/quotations/{id}/notes")
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
public class NoteApi {
    private final NoteDesk desk;
    private final Viewer viewer;

    NoteApi(NoteDesk desk, Viewer viewer) {
        this.desk = desk;
        this.viewer = viewer;
    }

    /** A note as it is handed in. */
    public record NoteForm(String note) {}

    /** Notes in the order they were written. */
    public record NotesJson(List<NoteJson> notes) {}

    @GET
    @Operation(summary = "The notes on a quotation that this account may see")
    public NotesJson notes(long id) {
        return new NotesJson(desk.of(id, Onlooker.of(viewer)));
    }

    @POST
    @RolesAllowed("reviewer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a note; it decides nothing")
    public Response write(long id, NoteForm form) {
        NoteJson note = desk.write(id, form == null ? null : form.note(), Onlooker.of(viewer));
        return Response.created(URI.create("/api/quotations/" + id + "/notes"))
                .entity(note)
                .build();
    }
}
