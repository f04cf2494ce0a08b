package org.ascribe.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.ascribe.access.Viewer;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The numbers of the dashboard for programs. */
@Path("/api/dashboard")
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
public class DashboardApi {
    private final Dashboard dashboard;
    private final Viewer viewer;

    DashboardApi(Dashboard dashboard, Viewer viewer) {
        this.dashboard = dashboard;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "What came in by day or week, what waits, what was settled by week, and what was found")
    public DashboardJson dashboard(@QueryParam("by") String by) {
        return dashboard.of(Onlooker.of(viewer), Step.of(by));
    }
}
