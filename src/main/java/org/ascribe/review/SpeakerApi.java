package org.ascribe.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.ascribe.access.Viewer;
import org.ascribe.article.Query;
import org.ascribe.article.SpeakerJson;
import org.ascribe.article.SpeakerShelf;
import org.ascribe.store.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Speakers for programs; a change carries the ETag of the speaker that it was made on in {@code If-Match}. */
@Path("/api/speakers")
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
public class SpeakerApi {
    private static final int LONGEST_PAGE = 100;

    private final SpeakerShelf shelf;
    private final SpeakerSheets sheets;
    private final Said said;
    private final SpeakerDesk desk;
    private final SplitDesk splits;
    private final Viewer viewer;

    SpeakerApi(SpeakerShelf shelf, SpeakerSheets sheets, Said said, SpeakerDesk desk, SplitDesk splits, Viewer viewer) {
        this.shelf = shelf;
        this.sheets = sheets;
        this.said = said;
        this.desk = desk;
        this.splits = splits;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "Speakers in the order of their names; give the last name as after for the next page")
    public List<SpeakerLine> speakers(
            @QueryParam("q") String name,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        return sheets.lines(name, after, checked(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A speaker with aliases, roles, counts and history; one that was merged leads to the other")
    public Response speaker(long id) {
        SpeakerSheet sheet = sheets.of(id);
        return sheet.speaker().id() == id
                ? Response.ok(sheet).tag(sheet.speaker().tag()).build()
                : Response.seeOther(address(sheet.speaker())).build();
    }

    /**
     * One page of what a speaker said.
     *
     * @param next the address of the page after it; null on the last one
     */
    public record SaidList(List<SaidLine> quotations, String next) {}

    @GET
    @Path("/{id}/quotations")
    @Operation(summary = "What a speaker said, the newest first, with the state of both questions")
    public SaidList quotations(
            long id,
            @QueryParam("role") String role,
            @QueryParam("before") Long before,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        SpeakerJson speaker = shelf.main(id);
        SaidPage page = said.by(speaker, role, before, checked(limit), Onlooker.of(viewer));
        String next = page.next() == null
                ? null
                : Query.of("/api/speakers/" + speaker.id() + "/quotations")
                        .and("role", role)
                        .and("limit", limit)
                        .and("before", page.next())
                        .toString();
        return new SaidList(page.quotations(), next);
    }

    @POST
    @Path("/{id}/merge")
    @RolesAllowed("reviewer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that a speaker is the same as another, under which it is shown from now on")
    public Response merge(long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, MergeForm form) {
        shelf.main(id);
        return made(desk.merge(id, body(form), viewer.name(), SeenTag.of(seen)));
    }

    @POST
    @Path("/{id}/split")
    @RolesAllowed("reviewer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give quotations of a speaker to another one")
    public Response split(long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, SplitForm form) {
        shelf.main(id);
        return made(splits.split(id, body(form), viewer.name(), SeenTag.of(seen)));
    }

    @POST
    @Path("/{id}/wikidata")
    @RolesAllowed("reviewer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say who a speaker is at Wikidata")
    public Response identify(long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, WikidataForm form) {
        shelf.main(id);
        return made(desk.identify(id, body(form), viewer.name(), SeenTag.of(seen)));
    }

    @POST
    @Path("/{id}/undo")
    @RolesAllowed("reviewer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a change that concerns a speaker back by a further one")
    public Response undo(long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, SpeakerUndoForm form) {
        shelf.main(id);
        return made(desk.undo(id, body(form), viewer.name(), SeenTag.of(seen)));
    }

    private Response made(SpeakerJson speaker) {
        SpeakerSheet now = sheets.of(speaker.id());
        return Response.created(address(speaker))
                .entity(now)
                .tag(now.speaker().tag())
                .build();
    }

    private static URI address(SpeakerJson speaker) {
        return URI.create("/api/speakers/" + speaker.id());
    }

    private static <T> T body(T form) {
        if (form == null) {
            throw Refusal.malformed(null, "The request has no body: send a change as a JSON object.");
        }
        return form;
    }

    private static int checked(int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw Refusal.malformed(
                    "limit", "The limit is " + limit + ": choose a number from 1 to " + LONGEST_PAGE + ".");
        }
        return limit;
    }
}
