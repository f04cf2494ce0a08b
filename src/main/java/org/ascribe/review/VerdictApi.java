package org.ascribe.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.ascribe.access.Viewer;
import org.ascribe.store.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The two questions for programs: {@code /api/quotations/{id}} asks who said it, {@code /api/claims/{id}} whether it is
 * true. A decision carries the ETag of the history that it was made on in {@code If-Match}.
 */
@Path("/api")
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
public class VerdictApi {
    private static final String QUESTION = "/{subjects:quotations|claims}/{id}";

    private final Desk desk;
    private final Reviews reviews;
    private final Viewer viewer;

    VerdictApi(Desk desk, Reviews reviews, Viewer viewer) {
        this.desk = desk;
        this.reviews = reviews;
        this.viewer = viewer;
    }

    @GET
    @Path(QUESTION + "/verdicts")
    @Operation(summary = "Where the question stands and all decisions on it that you may see")
    public Response verdicts(@PathParam("subjects") String subjects, @PathParam("id") long id) {
        SubjectJson now = reviews.of(subject(subjects, id), Onlooker.of(viewer));
        return Response.ok(now).tag(now.tag()).build();
    }

    @POST
    @RolesAllowed("reviewer")
    @Path(QUESTION + "/verdicts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give your verdict; your own newer verdict makes it stale, other people's never do")
    public Response decide(
            @PathParam("subjects") String subjects,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            VerdictForm form) {
        Subject subject = subject(subjects, id);
        return decided(subject, () -> desk.decide(subject, body(form), Onlooker.of(viewer), SeenTag.of(seen)));
    }

    @POST
    @RolesAllowed("reviewer")
    @Path(QUESTION + "/verdicts/undo")
    @Operation(summary = "Take your last decision back by a new one that goes back to the one before it")
    public Response undo(
            @PathParam("subjects") String subjects,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        Subject subject = subject(subjects, id);
        return decided(subject, () -> desk.undo(subject, Onlooker.of(viewer), SeenTag.of(seen)));
    }

    @POST
    @RolesAllowed("reviewer")
    @Path(QUESTION + "/verdicts/carry")
    @Operation(summary = "Give your verdict on the words or the speaker of before to those of now")
    public Response carry(
            @PathParam("subjects") String subjects,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        Subject subject = subject(subjects, id);
        return decided(subject, () -> desk.carry(subject, Onlooker.of(viewer), SeenTag.of(seen)));
    }

    @POST
    @RolesAllowed("editor")
    @Path(QUESTION + "/resolutions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Settle a disagreement of two reviewers; any decision in between makes it stale")
    public Response resolve(
            @PathParam("subjects") String subjects,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            VerdictForm form) {
        Subject subject = subject(subjects, id);
        return decided(subject, () -> desk.resolve(subject, body(form), Onlooker.of(viewer), SeenTag.of(seen)));
    }

    private Subject subject(String subjects, long id) {
        return reviews.subject(subjects, id);
    }

    private static Response decided(Subject subject, Supplier<SubjectJson> decision) {
        try {
            SubjectJson now = decision.get();
            return Response.created(URI.create("/api/" + subject.path() + "/verdicts"))
                    .entity(now)
                    .tag(now.tag())
                    .build();
        } catch (Conflict stale) {
            throw Refusal.of(
                    Refusal.Cause.STALE,
                    "If-Match",
                    stale.getMessage() + " GET the verdicts and send their ETag as If-Match.");
        }
    }

    private static VerdictForm body(VerdictForm form) {
        if (form == null) {
            throw Refusal.malformed(null, "The request has no body: send a verdict as a JSON object.");
        }
        return form;
    }
}
