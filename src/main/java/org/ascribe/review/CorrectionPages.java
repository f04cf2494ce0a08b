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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.ascribe.access.Viewer;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.Shelf;
import org.ascribe.store.Refusal;

/** The page on which a quotation is corrected. */
@Path("/quotations/{id:\\d+}/corrections")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class CorrectionPages {
    private final CorrectionDesk desk;
    private final Shelf shelf;
    private final Viewer viewer;

    CorrectionPages(CorrectionDesk desk, Shelf shelf, Viewer viewer) {
        this.desk = desk;
        this.shelf = shelf;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance corrections(
                QuotationJson quotation, CorrectedJson corrected, CorrectionForm form, String message);
    }

    @GET
    public TemplateInstance corrections(long id) {
        return page(id, null, null);
    }

    @POST
    @RolesAllowed("reviewer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            long id,
            @FormParam("seen") String seen,
            @FormParam("change") String change,
            @FormParam("speaker") String speaker,
            @FormParam("reason") String reason) {
        CorrectionForm form = new CorrectionForm(change, speaker, reason);
        return decided(id, form, () -> desk.correct(id, form, viewer.name(), seen == null ? "" : seen));
    }

    @POST
    @Path("/undo")
    @RolesAllowed("reviewer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(long id, @FormParam("seen") String seen, @FormParam("reason") String reason) {
        CorrectionForm form = new CorrectionForm(null, null, reason);
        return decided(id, form, () -> desk.undo(id, reason, viewer.name(), seen == null ? "" : seen));
    }

    /** Back to the article; a refusal shows what is there now, with all that was typed. */
    private Response decided(long id, CorrectionForm form, Supplier<CorrectedJson> decision) {
        QuotationJson quotation = shelf.quotation(id);
        try {
            String place = decision.get().isCurrent() ? "#card-" + id : "#dismissed";
            return Response.seeOther(URI.create("/articles/" + quotation.article() + place))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(refusal.cause().status())
                    .entity(page(id, form, refusal.getMessage()))
                    .build();
        }
    }

    private TemplateInstance page(long id, CorrectionForm form, String message) {
        return Templates.corrections(shelf.quotation(id), desk.of(id), form, message);
    }
}
