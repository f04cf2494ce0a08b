package org.ascribe.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.ascribe.access.Viewer;
import org.ascribe.store.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How far reviewers agree, and where one of them was overruled, for programs. */
@Path("/api")
@RolesAllowed("reviewer")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementApi {
    private static final int LONGEST_PAGE = 100;

    private final Agreements agreements;
    private final Overruled overruled;
    private final Viewer viewer;

    AgreementApi(Agreements agreements, Overruled overruled, Viewer viewer) {
        this.agreements = agreements;
        this.overruled = overruled;
        this.viewer = viewer;
    }

    @GET
    @Path("/agreement")
    @Operation(summary = "Cohen's kappa and the confusion matrix of each question, and the disagreements")
    public AgreementJson agreement(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("reviewer") String reviewer,
            @QueryParam("with") String with,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return agreements.of(
                AgreementFilter.of(from, to, reviewer, with), "/api/agreement", Cursor.of(after), checked(limit));
    }

    @GET
    @Path("/overruled")
    @Operation(summary = "The opinions of yours that are not what holds, the newest decision first")
    public OverruledPage overruled(
            @QueryParam("before") Long before, @QueryParam("limit") @DefaultValue("20") int limit) {
        return overruled.of(Onlooker.of(viewer), "/api/overruled", before, checked(limit));
    }

    private static int checked(int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw Refusal.malformed(
                    "limit", "The limit is " + limit + ": choose a number from 1 to " + LONGEST_PAGE + ".");
        }
        return limit;
    }
}
