package org.ascribe.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ascribe.access.Viewer;
import org.ascribe.review.Onlooker;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The report of an article for programs: JSON, or a table with a byte order mark for spreadsheets. */
@Path("/api")
@RolesAllowed("reader")
public class ReportApi {
    private static final List<ReportFormat> OFFERED = List.of(ReportFormat.JSON, ReportFormat.CSV);

    private final Reports reports;
    private final Viewer viewer;

    ReportApi(Reports reports, Viewer viewer) {
        this.reports = reports;
        this.viewer = viewer;
    }

    @GET
    @Path("/articles/{id}/report{suffix:(\\.csv|\\.json)?}")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(summary = "The fact-check report, as JSON or CSV by suffix, ?format= or Accept")
    public Response report(
            @PathParam("id") long id,
            @PathParam("suffix") String suffix,
            @QueryParam("format") String format,
            @Context Request request) {
        ReportFormat chosen = chosen(suffix, format, request, OFFERED);
        return data(reports.of(id, Onlooker.of(viewer)), chosen);
    }

    /** What the address names goes before what the Accept header says. */
    static ReportFormat chosen(String suffix, String format, Request request, List<ReportFormat> offered) {
        ReportFormat named = ReportFormat.named(suffix, format, offered);
        if (named != null) {
            return named;
        }
        List<Variant> variants = offered.stream()
                .map(each -> new Variant(MediaType.valueOf(each.mediaType()), (String) null, null))
                .toList();
        Variant best = request.selectVariant(variants);
        if (best == null) {
            throw new NotAcceptableException();
        }
        return offered.get(variants.indexOf(best));
    }

    static Response data(ArticleReport report, ReportFormat format) {
        Object entity = format == ReportFormat.CSV ? ReportCsv.of(report).getBytes(StandardCharsets.UTF_8) : report;
        String parameters = format == ReportFormat.CSV ? "; charset=UTF-8; header=present" : "";
        String name = "report-" + report.article().id() + (format == ReportFormat.CSV ? ".csv" : ".json");
        return Response.ok(entity, format.mediaType() + parameters)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
