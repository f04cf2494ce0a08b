package org.ascribe.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.ascribe.access.Viewer;

/** What came in, what waits and what was settled, as charts and tables. */
@Path("/dashboard")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class DashboardPages {
    private final Dashboard dashboard;
    private final Viewer viewer;

    DashboardPages(Dashboard dashboard, Viewer viewer) {
        this.dashboard = dashboard;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance dashboard(DashboardJson numbers, DashboardCharts charts);
    }

    @GET
    public TemplateInstance dashboard(@QueryParam("by") String by) {
        DashboardJson numbers = dashboard.of(Onlooker.of(viewer), Step.of(by));
        return Templates.dashboard(numbers, new DashboardCharts(numbers));
    }
}
