package org.ascribe.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ascribe.access.Viewer;
import org.ascribe.article.Query;
import org.ascribe.article.SpeakerJson;
import org.ascribe.store.Refusal;

/** The list of speakers, and the page of each. */
@Path("/speakers")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class SpeakerPages {
    private static final int PAGE = 20;

    private final SpeakerSheets sheets;
    private final Said said;
    private final SpeakerDesk desk;
    private final Viewer viewer;

    SpeakerPages(SpeakerSheets sheets, Said said, SpeakerDesk desk, Viewer viewer) {
        this.sheets = sheets;
        this.said = said;
        this.desk = desk;
        this.viewer = viewer;
    }

    /**
     * What was looked for.
     *
     * @param later whether this is not the first page
     */
    public record Search(String q, boolean later) {}

    /**
     * What somebody typed on the page of a speaker; null for nothing.
     *
     * @param change the id of the change that is taken back
     * @param message why it was refused
     * @param conflict whether somebody else changed the speaker in between
     */
    public record Typed(String wikidata, Long change, String reason, String message, boolean conflict) {}

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance speakers(Search search, List<SpeakerLine> lines, String next);

        static native TemplateInstance speaker(
                SpeakerSheet sheet, SaidPage said, String role, boolean later, String next, Typed typed);
    }

    @GET
    public TemplateInstance speakers(@QueryParam("q") String q, @QueryParam("after") String after) {
        List<SpeakerLine> found = sheets.lines(q, after, PAGE + 1);
        List<SpeakerLine> shown = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() <= PAGE
                ? null
                : Query.of("/speakers")
                        .and("q", q)
                        .and("after", shown.get(PAGE - 1).speaker().name())
                        .toString();
        return Templates.speakers(new Search(q == null ? "" : q, after != null), shown, next);
    }

    /** One that was merged leads to the other, until that is taken back: so no browser may remember it for good. */
    @GET
    @Path("/{id:\\d+}")
    public Response speaker(long id, @QueryParam("role") String role, @QueryParam("before") Long before) {
        SpeakerSheet sheet = sheets.of(id);
        return sheet.speaker().id() == id
                ? Response.ok(page(sheet, role, before, null)).build()
                : to(sheet.speaker());
    }

    @POST
    @Path("/{id:\\d+}/wikidata")
    @RolesAllowed("reviewer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response identify(
            long id,
            @FormParam("seen") String seen,
            @FormParam("wikidata") String wikidata,
            @FormParam("reason") String reason) {
        WikidataForm form = new WikidataForm(wikidata, reason);
        return decided(
                id,
                refusal -> new Typed(wikidata, null, reason, refusal.getMessage(), isConflict(refusal)),
                () -> desk.identify(id, form, viewer.name(), seen(seen)));
    }

    @POST
    @Path("/{id:\\d+}/undo")
    @RolesAllowed("reviewer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(
            long id,
            @FormParam("seen") String seen,
            @FormParam("change") Long change,
            @FormParam("reason") String reason) {
        SpeakerUndoForm form = new SpeakerUndoForm(change, reason);
        return decided(
                id,
                refusal -> new Typed(null, change, reason, refusal.getMessage(), isConflict(refusal)),
                () -> desk.undo(id, form, viewer.name(), seen(seen)));
    }

    /** To the speaker's page; a refusal shows what is there now, with all that was typed. */
    private Response decided(long id, Function<Refusal, Typed> typed, Supplier<SpeakerJson> decision) {
        sheets.of(id);
        try {
            return to(decision.get());
        } catch (Refusal refusal) {
            return Response.status(status(refusal))
                    .entity(page(sheets.of(id), null, null, typed.apply(refusal)))
                    .build();
        }
    }

    private TemplateInstance page(SpeakerSheet sheet, String role, Long before, Typed typed) {
        SpeakerJson speaker = sheet.speaker();
        SaidPage page = said.by(speaker, role, before, PAGE, Onlooker.of(viewer));
        String next = page.next() == null
                ? null
                : Query.of("/speakers/" + speaker.id())
                        .and("role", role)
                        .and("before", page.next())
                        .toString();
        return Templates.speaker(sheet, page, role == null ? "" : role.strip(), before != null, next, typed);
    }

    static String seen(String seen) {
        return seen == null ? "" : seen;
    }

    static Response to(SpeakerJson speaker) {
        return Response.seeOther(URI.create("/speakers/" + speaker.id())).build();
    }

    static boolean isConflict(Refusal refusal) {
        return refusal.cause() == Refusal.Cause.STALE;
    }

    /** A form has no header that could have failed: what is stale is a conflict there. */
    static int status(Refusal refusal) {
        return (isConflict(refusal) ? Refusal.Cause.CONFLICT : refusal.cause()).status();
    }
}
