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
import java.util.List;
import org.ascribe.access.Viewer;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.Shelf;
import org.ascribe.store.Refusal;

/** The notes on a quotation, on a page of their own. */
@Path("/quotations/{id:\\d+}/notes")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class NotePages {
    private final NoteDesk desk;
    private final Shelf shelf;
    private final QuestionPages pages;
    private final Viewer viewer;

    NotePages(NoteDesk desk, Shelf shelf, QuestionPages pages, Viewer viewer) {
        this.desk = desk;
        this.shelf = shelf;
        this.pages = pages;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance notes(
                QuotationJson quotation, List<NoteJson> notes, String typed, String message);
    }

    @GET
    public TemplateInstance notes(long id) {
        return page(id, "", null);
    }

    @POST
    @RolesAllowed("reviewer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(long id, @FormParam("note") String note) {
        try {
            desk.write(id, note, Onlooker.of(viewer));
            return pages.toCard(id);
        } catch (Refusal refusal) {
            return Response.status(refusal.cause().status())
                    .entity(page(id, note, refusal.getMessage()))
                    .build();
        }
    }

    private TemplateInstance page(long id, String typed, String message) {
        return Templates.notes(shelf.quotation(id), desk.of(id, Onlooker.of(viewer)), typed, message);
    }
}
