package org.ascribe.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.ascribe.access.Viewer;
import org.ascribe.store.Refusal;

/** The page on which a quotation is corrected. */
@Path("/quotations/{id:\\d+}/corrections")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class CorrectionPages {
    private final CorrectionDesk desk;
    private final CorrectionSheets sheets;
    private final Viewer viewer;

    CorrectionPages(CorrectionDesk desk, CorrectionSheets sheets, Viewer viewer) {
        this.desk = desk;
        this.sheets = sheets;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance corrections(CorrectionSheet sheet);
    }

    @GET
    public TemplateInstance corrections(@PathParam("id") long id, @QueryParam("at") Integer at) {
        return Templates.corrections(sheets.of(id, null, at, null));
    }

    @POST
    @RolesAllowed("reviewer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@PathParam("id") long id, @BeanParam MarkingForm form) {
        long article = sheets.article(id);
        return decided(
                id,
                article,
                form,
                () -> desk.correct(id, form.correction(sheets.words(article)), viewer.name(), seen(form)));
    }

    /** What the form would change, and whom it looks for; nothing is kept. */
    @POST
    @Path("/preview")
    @RolesAllowed("reviewer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@PathParam("id") long id, @BeanParam MarkingForm form) {
        long article = sheets.article(id);
        try {
            form.correction(sheets.words(article));
        } catch (Refusal refusal) {
            return refused(id, form, refusal);
        }
        return Response.ok(Templates.corrections(sheets.of(id, form, form.at, null)))
                .build();
    }

    @POST
    @Path("/undo")
    @RolesAllowed("reviewer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("id") long id, @BeanParam MarkingForm form) {
        return decided(id, sheets.article(id), form, () -> desk.undo(id, form.reason, viewer.name(), seen(form)));
    }

    private static String seen(MarkingForm form) {
        return form.seen == null ? "" : form.seen;
    }

    /** Back to the article; a refusal shows what is there now, with all that was typed. */
    private Response decided(long id, long article, MarkingForm form, Supplier<CorrectedJson> decision) {
        try {
            String place = decision.get().isCurrent() ? "#card-" + id : "#dismissed";
            return Response.seeOther(URI.create("/articles/" + article + place)).build();
        } catch (Refusal refusal) {
            return refused(id, form, refusal);
        }
    }

    private Response refused(long id, MarkingForm form, Refusal refusal) {
        return Response.status(refusal.cause().status())
                .entity(Templates.corrections(sheets.of(id, form, null, refusal)))
                .build();
    }
}
