package org.ascribe.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ascribe.access.Viewer;
import org.ascribe.review.Onlooker;

/** The report of an article as a page, a table or data. */
@Path("/articles")
@RolesAllowed("reader")
public class ReportPages {
    private static final List<ReportFormat> OFFERED = List.of(ReportFormat.HTML, ReportFormat.JSON, ReportFormat.CSV);

    private final Reports reports;
    private final Viewer viewer;

    ReportPages(Reports reports, Viewer viewer) {
        this.reports = reports;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance report(ArticleReport report);
    }

    @GET
    @Path("/{id:\\d+}/report{suffix:(\\.csv|\\.json)?}")
    @Produces({"text/html", "application/json", "text/csv"})
    public Response report(
            @PathParam("id") long id,
            @PathParam("suffix") String suffix,
            @QueryParam("format") String format,
            @Context Request request) {
        ReportFormat chosen = ReportApi.chosen(suffix, format, request, OFFERED);
        ArticleReport report = reports.of(id, Onlooker.of(viewer));
        return chosen == ReportFormat.HTML
                ? Response.ok(Templates.report(report), "text/html; charset=UTF-8")
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .build()
                : ReportApi.data(report, chosen);
    }
}
