package org.ascribe.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ascribe.access.Viewer;
import org.ascribe.store.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Reads articles again with the rules of today, for programs. */
@Path("/api")
@RolesAllowed("editor")
@Produces(MediaType.APPLICATION_JSON)
public class ReextractionApi {
    private static final int LARGEST_BATCH = 100;

    private final Reextractions reextractions;
    private final Viewer viewer;

    ReextractionApi(Reextractions reextractions, Viewer viewer) {
        this.reextractions = reextractions;
        this.viewer = viewer;
    }

    /**
     * Some articles that were read again.
     *
     * @param rulesSha256 of the rules that they were read with
     * @param next where to POST for the articles after them; null where none is left
     */
    public record ReextractionList(String rulesSha256, List<ReextractionJson> articles, String next) {}

    @POST
    @Path("/articles/{id}/reextract")
    @Operation(summary = "Read an article again; one that was read with these very rules is passed over unless forced")
    public ReextractionJson article(long id, @QueryParam("force") boolean force) {
        return reextractions.of(id, force, viewer.name());
    }

    @POST
    @Path("/reextractions")
    @Operation(summary = "Read the next articles again that were read with other rules, or all of them where forced")
    public ReextractionList all(
            @QueryParam("after") long after,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("force") boolean force) {
        if (limit < 1 || limit > LARGEST_BATCH) {
            throw Refusal.malformed(
                    "limit", "The limit is " + limit + ": choose a number from 1 to " + LARGEST_BATCH + ".");
        }
        Reextractions.Batch batch = reextractions.next(after, limit, force, viewer.name());
        String next = batch.next() == null
                ? null
                : Query.of("/api/reextractions")
                        .and("after", batch.next())
                        .and("limit", limit)
                        .and("force", force ? "true" : null)
                        .toString();
        return new ReextractionList(batch.rules(), batch.articles(), next);
    }
}
