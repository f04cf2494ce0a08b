package org.ascribe.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ascribe.access.Viewer;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The history of a quotation for programs. */
@Path("/api/quotations/{id}/history")
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryApi {
    private final QuotationHistory history;
    private final Viewer viewer;

    HistoryApi(QuotationHistory history, Viewer viewer) {
        this.history = history;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "All decisions, corrections and notes on a quotation, each with before and after")
    public HistoryJson history(long id) {
        return history.of(id, Onlooker.of(viewer));
    }
}
