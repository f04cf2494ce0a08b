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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ascribe.access.Viewer;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.Shelf;
import org.ascribe.store.Refusal;

/** One question on a page of its own, and where the forms of all questions go. */
@Path("/")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
public class VerdictPages {
    private static final String QUESTION = "{subjects:quotations|claims}/{id:\\d+}";

    private final Desk desk;
    private final Reviews reviews;
    private final Shelf shelf;
    private final Sheets sheets;
    private final Viewer viewer;

    VerdictPages(Desk desk, Reviews reviews, Shelf shelf, Sheets sheets, Viewer viewer) {
        this.desk = desk;
        this.reviews = reviews;
        this.shelf = shelf;
        this.sheets = sheets;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance question(QuotationJson quotation, Asked asked, String message, boolean conflict);
    }

    @GET
    @Path(QUESTION + "/verdicts")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance question(@PathParam("subjects") String subjects, @PathParam("id") long id) {
        Subject subject = subject(subjects, id);
        SubjectJson now = reviews.of(subject, Onlooker.of(viewer));
        return page(subject, now, DecisionForm.blank(now), null, false);
    }

    @POST
    @RolesAllowed("reviewer")
    @Path(QUESTION + "/verdicts")
    public Response decide(
            @PathParam("subjects") String subjects, @PathParam("id") long id, @BeanParam DecisionForm form) {
        Subject subject = subject(subjects, id);
        return decided(subject, form, () -> desk.decide(subject, form.verdict(), Onlooker.of(viewer), form.seen()));
    }

    @POST
    @RolesAllowed("reviewer")
    @Path(QUESTION + "/undo")
    public Response undo(
            @PathParam("subjects") String subjects, @PathParam("id") long id, @BeanParam DecisionForm form) {
        Subject subject = subject(subjects, id);
        return decided(subject, form, () -> desk.undo(subject, Onlooker.of(viewer), form.seen()));
    }

    @POST
    @RolesAllowed("reviewer")
    @Path(QUESTION + "/carry")
    public Response carry(
            @PathParam("subjects") String subjects, @PathParam("id") long id, @BeanParam DecisionForm form) {
        Subject subject = subject(subjects, id);
        return decided(subject, form, () -> desk.carry(subject, Onlooker.of(viewer), form.seen()));
    }

    @POST
    @RolesAllowed("editor")
    @Path(QUESTION + "/resolutions")
    public Response resolve(
            @PathParam("subjects") String subjects, @PathParam("id") long id, @BeanParam DecisionForm form) {
        Subject subject = subject(subjects, id);
        return decided(subject, form, () -> desk.resolve(subject, form.verdict(), Onlooker.of(viewer), form.seen()));
    }

    private Subject subject(String subjects, long id) {
        return subjects.equals("claims") ? reviews.claim(id) : reviews.quotation(id);
    }

    /** Back to the card; a conflict and a refusal show the question with all that was typed. */
    private Response decided(Subject subject, DecisionForm form, Runnable decision) {
        try {
            decision.run();
            QuotationJson quotation = shelf.quotation(subject.quotation());
            return Response.seeOther(URI.create("/articles/" + quotation.article() + "#card-" + quotation.id()))
                    .build();
        } catch (Conflict conflict) {
            form.seen = conflict.now().tag();
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(subject, conflict.now(), form, conflict.getMessage(), true))
                    .build();
        } catch (Refusal refusal) {
            SubjectJson now = reviews.of(subject, Onlooker.of(viewer));
            return Response.status(refusal.cause().status())
                    .entity(page(subject, now, form, refusal.getMessage(), false))
                    .build();
        }
    }

    private TemplateInstance page(
            Subject subject, SubjectJson now, DecisionForm form, String message, boolean conflict) {
        return Templates.question(
                shelf.quotation(subject.quotation()),
                sheets.question(subject, now, form, Onlooker.of(viewer)),
                message,
                conflict);
    }
}
